import { EstimationFailure, fitLeastSquares, normalQuantile, robustCovariance } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { armsOf } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import { equityGroups } from '../equity/equity-groups.ts'
import { drawnCharacteristics } from '../example/drawn-rows.ts'
import { adjustOption } from '../outcome/adjust-option.ts'
import { type ClusteredRows, clusteredRows } from '../outcome/clustered-rows.ts'
import { perOutcome } from '../outcome/per-outcome.ts'

const of = (sex: string, size: number): Partial<PersonRows>[] =>
  Array.from({ length: size }, () => ({ person: drawnCharacteristics({ sex }) }))
const ofTwenty = (events: number) => Array.from({ length: 20 }, (_, index) => (index < events ? 1 : 0))

/**
 * The gap in every outcome of the study between each group and the reference group (`gap.<measure>.<group>`, group less
 * reference, 0 = the same), per arm, by origin, sex, age or work capacity; and with two arms how much wider the gap is
 * among the treated (`gap-difference.<measure>.<group>`; nearer to zero in the treated arm is a gap that narrows). When
 * adjusting, by least squares at equal values of the characteristics that the study names; intervals are robust (HC2).
 * The reference is the largest group, or the one named. Groups are described by what they meet, never ranked.
 *
 * Missing: people of unknown group or without value are left out; the part of unknown group is said
 * (`unknown-group`). Groups below the minimum have no number; `oneGroup` when fewer than two are left. `noOutcomes`.
 */
export const equityGap = defineGroupMeasure({
  id: 'equity-gap',
  kind: 'group',
  family: 'cost-and-harm',
  label: { nl: 'Verschil tussen groepen', en: 'Gap between groups' },
  summary: {
    nl: 'wie heeft er minder aan, en wordt de kloof kleiner?',
    en: 'who gains less, and does the gap narrow?',
  },
  question: {
    nl: 'Komt de aanpak bij iedereen even goed uit?',
    en: 'Does the approach work out as well for everyone?',
  },
  construct: {
    nl: 'Het verschil in uitkomst tussen een groep en de grootste groep, en of dat met de aanpak kleiner is dan zonder.',
    en: 'The difference in outcome between a group and the largest group, and whether it is smaller with the approach.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Mackenbach & Kunst',
      year: 1997,
      title: 'Measuring the magnitude of socio-economic inequalities in health: an overview of available measures',
      doi: '10.1016/S0277-9536(96)00073-1',
      taken: 'the absolute difference between groups as the simplest measure',
    },
  ],
  unit: 'difference',
  unitLabel: { nl: 'verschil in de eenheid van de uitkomst', en: 'difference in the unit of the outcome' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'persons.person_id'],
    optional: [
      'enrolments.arm',
      'persons.origin_group',
      'persons.sex',
      'persons.birth_year',
      'persons.work_capacity_status',
    ],
  },
  options: z.strictObject({
    by: z.enum(['origin', 'sex', 'age', 'work-capacity']).default('origin').describe('By what people are told apart'),
    reference: z.string().min(1).nullable().default(null).describe('Group the others are held against; null = largest'),
    minimumPersons: z.number().int().min(2).default(10).describe('Fewest people in a group, in every arm'),
    adjust: adjustOption,
  }),
  minimum: { persons: 100 },
  terms: { 'unknown-group': { nl: 'deel van wie de groep niet bekend is', en: 'part whose group is not known' } },
  limits: [
    {
      nl: 'Een verschil zegt niet waar het vandaan komt. Achterstelling en een ander startpunt zien er hetzelfde uit.',
      en: 'A gap does not tell where it comes from. Discrimination and another starting point look the same.',
    },
    {
      nl: 'Corrigeren voor opleiding kan juist het verschil wegpoetsen dat door ongelijke kansen ontstond.',
      en: 'Adjusting for education can wipe out the very gap that unequal chances made.',
    },
    {
      nl: 'Kleine groepen geven onzekere cijfers; wie veel groepen bekijkt, vindt altijd wel een verschil.',
      en: 'Small groups give uncertain numbers; who looks at many groups always finds a gap.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'vrouwen 5 van 20, mannen 10 van 20 aan het werk: 0,25 minder',
        en: 'women 5 of 20, men 10 of 20 in work: 0.25 less',
      },
      rows: {
        enrolled: [...of('F', 20), ...of('M', 20), {}],
        outcomes: new Map([['sustained-employment', Float64Array.of(...ofTwenty(5), ...ofTwenty(10), 1)]]),
      },
      options: { by: 'sex', reference: 'M' },
      expected: [
        { term: 'gap.sustained-employment.F', arm: null, estimate: -0.25, n: 40 },
        { term: 'unknown-group', estimate: 1 / 41, n: 41, nEvents: 1 },
      ],
    },
    {
      title: {
        nl: 'de kloof is 0,25 zonder en 0,10 met de aanpak',
        en: 'the gap is 0.25 without and 0.10 with the approach',
      },
      rows: {
        enrolled: [...of('F', 20), ...of('M', 20), ...of('F', 20), ...of('M', 20)],
        treated: Array.from({ length: 80 }, (_, index) => (index < 40 ? 1 : 0)),
        outcomes: new Map([
          ['good-job', Float64Array.of(...ofTwenty(8), ...ofTwenty(10), ...ofTwenty(5), ...ofTwenty(10))],
        ]),
      },
      options: { by: 'sex', reference: 'M' },
      expected: [
        { term: 'gap.good-job.F', arm: 'treated', estimate: -0.1, n: 40 },
        { term: 'gap.good-job.F', arm: 'comparison', estimate: -0.25, n: 40 },
        { term: 'gap-difference.good-job.F', estimate: 0.15, n: 80 },
      ],
    },
    {
      title: { nl: 'maar één groep', en: 'one group only' },
      rows: { enrolled: of('F', 20), outcomes: new Map([['good-job', Float64Array.from(ofTwenty(5))]]) },
      options: { by: 'sex' },
      expected: [{ term: 'gap.good-job', estimate: null, reasons: ['oneGroup'] }],
    },
  ],
  group(rows, { by, reference, minimumPersons, adjust }) {
    const groupOf = equityGroups[by]
    const n = rows.enrolled.length
    const unknown = rows.enrolled.filter((person) => groupOf(person) === null).length
    const share: GroupValue = { term: 'unknown-group', unit: 'share', estimate: unknown / n, n, nEvents: unknown }
    const gaps = perOutcome(rows, 'gap', ({ measure, values }) => {
      const known = clusteredRows(rows, values, groupOf, adjust)
      return gapsOf(known, rows.treated, { measure, reference, minimumPersons })
    })
    return n === 0 ? gaps : [...gaps, share]
  },
})

interface GapRule {
  readonly measure: string
  readonly reference: string | null
  readonly minimumPersons: number
}

interface Gap {
  readonly arm: 'treated' | 'comparison' | null
  readonly n: number
  readonly values: ReadonlyMap<string, { readonly estimate: number; readonly variance: number }>
}

function gapsOf(rows: ClusteredRows, treated: GroupRows['treated'], rule: GapRule): GroupValue[] {
  const arms = armsOf(rows.members.map((member) => treated[member] ?? null))
  const sizeOf = (group: number, members: readonly number[]) =>
    members.filter((row) => rows.clusters[row] === group).length
  const large = rows.labels.flatMap((label, code) =>
    arms.every(({ members }) => sizeOf(code, members) >= rule.minimumPersons) ? [{ label, code }] : [],
  )
  const everyone = rows.members.map((_, row) => row)
  const bySize = large.toSorted((one, other) => sizeOf(other.code, everyone) - sizeOf(one.code, everyone))
  const reference = rule.reference === null ? bySize[0] : large.find(({ label }) => label === rule.reference)
  const others = large.filter((group) => group !== reference)
  if (reference === undefined || others.length === 0)
    return [{ term: `gap.${rule.measure}`, estimate: null, n: rows.members.length, reasons: ['oneGroup'] }]
  const codes = [reference.code, ...others.map(({ code }) => code)]
  const gaps = arms.map(({ arm, members }): Gap => {
    const inside = members.filter((row) => codes.includes(rows.clusters[row] ?? -1))
    return { arm, n: inside.length, values: fitted(rows, inside, others) }
  })
  return others.flatMap(({ label }) => valuesOf(label, gaps, rule.measure))
}

function fitted(rows: ClusteredRows, inside: readonly number[], others: readonly { label: string; code: number }[]) {
  const columns = [
    ...others.map(({ code }) => Float64Array.from(inside, (row) => (rows.clusters[row] === code ? 1 : 0))),
    ...rows.columns
      .map((column) => Float64Array.from(inside, (row) => column[row] ?? Number.NaN))
      .filter((column) => column.some((value) => value !== column[0])),
  ]
  const outcome = Float64Array.from(inside, (row) => rows.outcome[row] ?? Number.NaN)
  const fit = fitLeastSquares({ columns, outcome, aliased: 'leaveOut' })
  const covariance = robustCovariance(fit, 'HC2')
  return new Map(
    others.map(({ label }, index) => {
      const estimate = fit.coefficients[index + 1] ?? Number.NaN
      if (!Number.isFinite(estimate))
        throw new EstimationFailure('notDefined', {
          nl: 'Een groep valt samen met een kenmerk.',
          en: 'A group coincides with a characteristic.',
        })
      return [label, { estimate, variance: covariance[index + 1]?.[index + 1] ?? Number.NaN }]
    }),
  )
}

function valuesOf(label: string, gaps: readonly Gap[], measure: string): GroupValue[] {
  const found = gaps.flatMap(({ arm, n, values }) => {
    const value = values.get(label)
    return value === undefined ? [] : [{ arm, n, ...value }]
  })
  const perArm = found.map(({ arm, n, estimate, variance }) => ({
    ...{ term: `gap.${measure}.${label}`, arm, n },
    ...withReach(estimate, variance),
  }))
  const [first, second] = found
  if (first === undefined || second === undefined) return perArm
  const difference = withReach(first.estimate - second.estimate, first.variance + second.variance)
  return [...perArm, { term: `gap-difference.${measure}.${label}`, n: first.n + second.n, ...difference }]
}

function withReach(estimate: number, variance: number) {
  const stdError = Math.sqrt(variance)
  const reach = normalQuantile(0.975) * stdError
  return { estimate, stdError, confLow: estimate - reach, confHigh: estimate + reach }
}
