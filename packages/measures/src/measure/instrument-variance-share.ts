import { fitLeastSquares } from '@doorstroom/statistics'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnEnrolment } from '../example/drawn-rows.ts'
import { adjustOption } from '../outcome/adjust-option.ts'
import { clusteredRows } from '../outcome/clustered-rows.ts'
import { crossedShares } from '../outcome/crossed-shares.ts'
import { perOutcome } from '../outcome/per-outcome.ts'

const guided = (professionalId: string, interventionId: string) => ({
  enrolment: drawnEnrolment({ professionalId, interventionId }),
})
const square = [guided('p', 'i'), guided('p', 'j'), guided('q', 'i'), guided('q', 'j')]

/**
 * Share of the instrument: how much of the differences in an outcome goes with the intervention people were in, next to
 * how much goes with the professional. Per outcome the shares `instrument.<outcome>` and `professional.<outcome>`, and
 * `difference.<outcome>`, instrument less professional. From pairs of people: half the mean squared difference of pairs
 * that share neither, less that of pairs that share the one thing only, over the former. Unbiased variances for crossed
 * groups of any size; estimates below 0 are kept. A yes/no outcome is taken as 0 and 1, so the shares are not latent.
 *
 * Missing: people without a professional, an intervention, an outcome or (when adjusting) a characteristic are left
 * out. `notSeparable` when no pair shares only the professional, only the intervention, or neither. Fewer than 5
 * interventions or 30 professionals give the warning `fewClusters`.
 */
export const instrumentVarianceShare = defineGroupMeasure({
  id: 'instrument-variance-share',
  kind: 'group',
  family: 'system',
  label: { nl: 'Aandeel van het instrument', en: 'Share of the instrument' },
  summary: { nl: 'doet de aanpak ertoe, of wie hem uitvoert?', en: 'does the approach matter, or who carries it out?' },
  question: {
    nl: 'Hangt de uitkomst meer samen met het instrument of met de professional?',
    en: 'Does the outcome go more with the instrument or with the professional?',
  },
  construct: {
    nl: 'Het deel van de verschillen in uitkomst dat samengaat met de aanpak, naast het deel dat samengaat met de professional.',
    en: 'The part of the differences in outcome that goes with the intervention, next to the part that goes with the professional.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Koch',
      year: 1968,
      title: 'Some further remarks concerning "A general approach to the estimation of variance components"',
      taken: 'variance components from squared differences of pairs; recalled',
    },
    {
      author: 'Goldstein, Browne & Rasbash',
      year: 2002,
      title: 'Partitioning variation in multilevel models',
      taken: 'share of the variance per level as the quantity to compare',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel van de verschillen', en: 'share of the differences' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.professional_id', 'enrolments.intervention_id'],
    optional: ['intakes.prognostic_score'],
  },
  options: z.strictObject({ adjust: adjustOption }),
  minimum: { persons: 150 },
  limits: [
    {
      nl: 'De professional kiest vaak zelf het instrument. Het aandeel zegt dan niet wat het instrument doet.',
      en: 'Professionals often choose the instrument themselves. The share then does not tell what the instrument does.',
    },
    {
      nl: 'Er staat geen marge bij. Met weinig instrumenten of professionals kan het getal flink verschuiven.',
      en: 'There is no margin. With few instruments or professionals the number can shift a lot.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'beide professionals slagen met i en niet met j: alles gaat samen met het instrument',
        en: 'both professionals succeed with i and not with j: all goes with the instrument',
      },
      rows: { enrolled: square, outcomes: new Map([['work', Float64Array.of(1, 0, 1, 0)]]) },
      expected: [
        { term: 'instrument.work', estimate: 1, n: 4, warnings: ['fewClusters'] },
        { term: 'professional.work', estimate: 0, n: 4 },
        { term: 'difference.work', estimate: 1, n: 4 },
      ],
    },
    {
      title: {
        nl: 'elke professional heeft een eigen instrument',
        en: 'every professional has an instrument of their own',
      },
      rows: {
        enrolled: [guided('p', 'i'), guided('p', 'i'), guided('q', 'j'), guided('q', 'j')],
        outcomes: new Map([['work', Float64Array.of(1, 1, 0, 1)]]),
      },
      expected: [{ term: 'instrument.work', estimate: null, n: 4, reasons: ['notSeparable'] }],
    },
  ],
  group(group, { adjust }) {
    return perOutcome(group, 'instrument', ({ measure, values }) => {
      const rows = clusteredRows(group, values, ({ enrolment }) => pairOf(enrolment), adjust)
      const n = rows.outcome.length
      const term = (name: string) => `${name}.${measure}`
      const unknown = (reason: string): GroupValue[] => [
        { term: term('instrument'), estimate: null, n, reasons: [reason] },
      ]
      if (n === 0) return unknown('noInterventions')
      const outcome = rows.columns.length === 0 ? rows.outcome : fitLeastSquares(rows).residuals
      const enrolments = rows.members.flatMap((position) => group.enrolled[position]?.enrolment ?? [])
      const professionals = enrolments.map(({ professionalId }) => professionalId ?? '')
      const interventions = enrolments.map(({ interventionId }) => interventionId ?? '')
      const shares = crossedShares(outcome, professionals, interventions)
      if (shares === null) return unknown('notSeparable')
      const few = new Set(professionals).size < 30 || new Set(interventions).size < 5
      const shared = { n, warnings: few ? ['fewClusters'] : [], estimator: 'pair-differences' }
      return [
        { term: term('instrument'), estimate: shares.second, ...shared },
        { term: term('professional'), estimate: shares.first, ...shared },
        { term: term('difference'), estimate: shares.second - shares.first, ...shared },
      ]
    })
  },
})

/** Set only when both are known; which pair it is does not matter here. */
const pairOf = (enrolment: { readonly professionalId: string | null; readonly interventionId: string | null }) =>
  enrolment.professionalId === null || enrolment.interventionId === null ? null : enrolment.interventionId
