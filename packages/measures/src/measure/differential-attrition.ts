import { z } from 'zod'
import { armsOf, hasArms } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { attritionBoundary } from '../gate/attrition-boundary.ts'

/**
 * Attrition of every outcome: the share without a value overall (`overall.<measure>`), the absolute difference between
 * the arms (`differential.<measure>`) and the highest difference that still counts as low (`boundary.<measure>`; 0
 * when none does). Shares 0 to 1; a difference above its boundary carries the warning `attritionHigh`.
 */
export const differentialAttrition = defineGroupMeasure({
  id: 'differential-attrition',
  kind: 'group',
  family: 'quality-gate',
  label: { nl: 'Uitval uit het onderzoek', en: 'Attrition' },
  summary: { nl: 'uitval, en het verschil tussen de groepen', en: 'attrition, and its difference between arms' },
  question: {
    nl: 'Van hoeveel mensen ontbreekt de uitkomst, en verschilt dat tussen de groepen?',
    en: 'For how many people is the outcome missing, and does that differ between arms?',
  },
  construct: {
    nl: 'Het deel zonder uitkomst, en het verschil daarin tussen de groepen.',
    en: 'The part without an outcome, and its difference between the arms.',
  },
  origin: 'established',
  sources: [
    {
      author: 'What Works Clearinghouse',
      year: 2020,
      title: 'Standards Handbook, version 4.1',
      taken: 'boundary of low attrition by overall and differential attrition (Table II.1)',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: 0,
  direction: 'lower',
  needs: { required: ['enrolments.assignment_date'], optional: ['enrolments.arm'] },
  options: z.strictObject({
    assumption: z
      .enum(['cautious', 'optimistic'])
      .default('cautious')
      .describe('Cautious where the intervention can itself make people drop out'),
  }),
  minimum: { persons: 1 },
  limits: [
    {
      nl: 'Ook bij weinig uitval kunnen juist de mensen ontbreken met wie het anders ging.',
      en: 'Even with little attrition those may be missing whose course was different.',
    },
  ],
  examples: [
    {
      title: { nl: 'een van vier en twee van vier zonder uitkomst', en: 'one of four and two of four without outcome' },
      rows: {
        enrolled: [{}, {}, {}, {}, {}, {}, {}, {}],
        treated: [1, 1, 1, 1, 0, 0, 0, 0],
        outcomes: new Map([['jsse-6', Float64Array.of(4, 4, 3, Number.NaN, 4, 3, Number.NaN, Number.NaN)]]),
      },
      expected: [
        { term: 'overall.jsse-6', estimate: 0.375, n: 8, nEvents: 3 },
        { term: 'differential.jsse-6', estimate: 0.25, warnings: ['attritionHigh'] },
        { term: 'boundary.jsse-6', estimate: 0.029 },
      ],
    },
    {
      title: { nl: 'één groep: alleen de uitval', en: 'one group: only attrition' },
      rows: {
        enrolled: [{}, {}],
        treated: [null, null],
        outcomes: new Map([['jsse-6', Float64Array.of(4, Number.NaN)]]),
      },
      expected: [
        { term: 'overall.jsse-6', estimate: 0.5 },
        { term: 'differential.jsse-6', estimate: null, reasons: ['noComparison'] },
      ],
    },
  ],
  group({ treated, outcomes }, { assumption }) {
    if (outcomes.size === 0) return [{ term: 'overall', unit: 'share', estimate: null, reasons: ['noOutcomes'] }]
    return [...outcomes].flatMap(([measure, values]): GroupValue[] => {
      const missing = values.filter(Number.isNaN).length
      const overall = missing / values.length
      const total = { term: `overall.${measure}`, unit: 'share', estimate: overall, n: values.length, nEvents: missing }
      const differential = differenceIn(values, treated)
      const term = `differential.${measure}`
      if (differential === null) return [total, { term, unit: 'share', estimate: null, reasons: ['noComparison'] }]
      const boundary = attritionBoundary(overall, assumption)
      const high = boundary === null || differential > boundary
      return [
        total,
        { term, unit: 'share', estimate: differential, n: values.length, ...(high ? highAttrition : {}) },
        { term: `boundary.${measure}`, unit: 'share', estimate: boundary ?? 0, n: values.length },
      ]
    })
  },
})

const highAttrition = { warnings: ['attritionHigh'] }

function differenceIn(values: Float64Array, treated: readonly (0 | 1 | null)[]): number | null {
  const shares = armsOf(treated).map(
    ({ members }) => members.filter((position) => Number.isNaN(values[position])).length / members.length,
  )
  const difference = hasArms(treated) ? Math.abs((shares[0] ?? Number.NaN) - (shares[1] ?? Number.NaN)) : Number.NaN
  return Number.isNaN(difference) ? null : difference
}
