import {
  analysisOfVarianceCorrelation,
  fitLeastSquares,
  fitLogistic,
  fitRandomIntercept,
  fitRandomInterceptLogistic,
} from '@doorstroom/statistics'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnEnrolment } from '../example/drawn-rows.ts'
import { adjustOption } from '../outcome/adjust-option.ts'
import { type ClusteredRows, clusteredRows } from '../outcome/clustered-rows.ts'
import { latentShare } from '../outcome/latent-share.ts'
import { medianOddsRatio } from '../outcome/median-odds-ratio.ts'
import { perOutcome } from '../outcome/per-outcome.ts'

const guidedBy = (professionalId: string, count: number) =>
  Array.from({ length: count }, () => ({ enrolment: drawnEnrolment({ professionalId }) }))
const threeProfessionals = [...guidedBy('a', 4), ...guidedBy('b', 3), ...guidedBy('c', 5)]

/** Fewer professionals than this give a variance that is mostly chance. */
const fewProfessionals = 30
const confLevel = 0.95

/**
 * Professional effect: how much of the differences in an outcome lies between the professionals who guided people. Per
 * outcome: `icc.<outcome>`, the intraclass correlation by analysis of variance with Searle's interval, unadjusted and
 * not cut off at 0 (below 0 professionals differ less than chance makes them); `variance.<outcome>` between
 * professionals and `share.<outcome>` of the variance, from a random intercept adjusted for the characteristics of the
 * study. Of a yes/no outcome these are in log-odds (share: latent, 0 to 1) and there is `mor.<outcome>`, the median
 * odds ratio (1 = none). Limits of the last two are those of the analysis of variance of the residuals, turned into
 * log-odds by linearisation; left out where the estimate lies outside them. `professionals.<outcome>` counts them.
 *
 * Missing: people without a professional, an outcome or (when adjusting) a characteristic are left out; n says how many
 * remain. The professional is the one of the enrolment. Fewer than 30 professionals give the warning `fewClusters`.
 */
export const professionalEffect = defineGroupMeasure({
  id: 'professional-effect',
  kind: 'group',
  family: 'system',
  label: { nl: 'Effect van de professional', en: 'Effect of the professional' },
  summary: { nl: 'hoeveel maakt het uit wie begeleidt?', en: 'how much does it matter who guides?' },
  question: {
    nl: 'Hoeveel maakt het uit welke professional iemand begeleidt?',
    en: 'How much does it matter which professional guides someone?',
  },
  construct: {
    nl: 'Het deel van de verschillen in uitkomst dat tussen professionals ligt en niet tussen hun cliënten.',
    en: 'The part of the differences in outcome that lies between professionals and not between their clients.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Goldstein, Browne & Rasbash',
      year: 2002,
      title: 'Partitioning variation in multilevel models',
      taken: 'share of variance on the latent scale; linearisation',
    },
    {
      author: 'Merlo et al.',
      year: 2006,
      title: 'A brief conceptual tutorial of multilevel analysis in social epidemiology: using measures of clustering',
      doi: '10.1136/jech.2004.029454',
      taken: 'median odds ratio',
    },
    {
      author: 'Donner',
      year: 1986,
      title:
        'A review of inference procedures for the intraclass correlation coefficient in the one-way random effects model',
      doi: '10.2307/1403259',
      taken: 'intraclass correlation by analysis of variance for unequal clusters',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel van de verschillen', en: 'share of the differences' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.professional_id'],
    optional: ['intakes.prognostic_score'],
  },
  options: z.strictObject({ adjust: adjustOption }),
  minimum: { persons: 150 },
  limits: [
    {
      nl: 'Cliënten worden niet bij toeval verdeeld. Wie de moeilijkste mensen krijgt, lijkt minder goed te werken.',
      en: 'Clients are not divided by chance. Who gets the hardest cases seems to work less well.',
    },
    {
      nl: 'Het is een spreiding, geen lijst: over één professional zegt het niets.',
      en: 'It is a spread, not a list: it tells nothing about any one professional.',
    },
    {
      nl: 'Wat bij het kantoor of de aanpak hoort, telt mee als professionals niet over kantoren of aanpakken heen werken.',
      en: 'What belongs to the office or intervention is included when professionals do not work across them.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'drie professionals met 3 van 4, 1 van 3 en 4 van 5: minder verschil dan toeval al geeft',
        en: 'three professionals with 3 of 4, 1 of 3 and 4 of 5: less difference than chance gives',
      },
      rows: {
        enrolled: threeProfessionals,
        outcomes: new Map([['work', Float64Array.of(1, 0, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1)]]),
      },
      expected: [
        { term: 'professionals.work', estimate: 3, n: 12 },
        { term: 'icc.work', estimate: -0.0225748, n: 12, warnings: ['fewClusters'] },
        { term: 'variance.work', estimate: 0 },
        { term: 'share.work', estimate: 0 },
        { term: 'mor.work', estimate: 1 },
      ],
    },
    {
      title: {
        nl: 'weken werk 1 en 3 bij de een, 5 en 7 bij de ander: 7/9 ligt tussen hen',
        en: 'weeks of work 1 and 3 with one, 5 and 7 with the other: 7/9 lies between them',
      },
      rows: {
        enrolled: [...guidedBy('a', 2), ...guidedBy('b', 2)],
        outcomes: new Map([['weeks', Float64Array.of(1, 3, 5, 7)]]),
      },
      expected: [
        { term: 'icc.weeks', estimate: 0.7777777778, n: 4 },
        { term: 'variance.weeks', estimate: 7 },
        { term: 'share.weeks', estimate: 0.7777777778 },
      ],
    },
    {
      title: { nl: 'niet bekend wie begeleidde', en: 'not known who guided' },
      rows: { enrolled: [{}, {}], outcomes: new Map([['work', Float64Array.of(0, 1)]]) },
      expected: [{ term: 'share.work', estimate: null, n: 0, reasons: ['noProfessionals'] }],
    },
  ],
  group(group, { adjust }) {
    return perOutcome(group, 'share', ({ measure, values, yesNo }) => {
      const rows = clusteredRows(group, values, ({ enrolment }) => enrolment.professionalId, adjust)
      const n = rows.outcome.length
      if (n === 0) return [{ term: `share.${measure}`, estimate: null, n, reasons: ['noProfessionals'] }]
      const count = rows.labels.length
      const warnings = count < fewProfessionals ? ['fewClusters'] : []
      const spread = yesNo ? spreadOfLogOdds(rows) : spreadOfAmount(rows)
      return [{ term: 'professionals', unit: 'professionals', estimate: count }, unadjusted(rows), ...spread].map(
        (value) => ({ ...value, term: `${value.term}.${measure}`, n, warnings }),
      )
    })
  },
})

function unadjusted({ outcome, clusters }: ClusteredRows): GroupValue {
  const { estimate, low, high } = analysisOfVarianceCorrelation(outcome, clusters, confLevel)
  return { term: 'icc', estimator: 'analysis-of-variance', estimate, confLow: low, confHigh: high }
}

function spreadOfAmount({ outcome, columns, clusters }: ClusteredRows): GroupValue[] {
  const { betweenVariance, intraclassCorrelation } = fitRandomIntercept({ columns, outcome, clusters })
  const { residuals } = fitLeastSquares({ columns, outcome })
  const { low, high } = analysisOfVarianceCorrelation(residuals, clusters, confLevel)
  const limits = around(intraclassCorrelation, Math.max(0, low), Math.max(0, high))
  return [
    {
      term: 'variance',
      unit: 'squared units of the outcome',
      estimator: 'random-intercept',
      estimate: betweenVariance,
    },
    { term: 'share', estimator: 'random-intercept', estimate: intraclassCorrelation, ...limits },
  ]
}

/**
 * A residual divided by its standard deviation s has between-variance (s x spread in log-odds)^2 to first order, which
 * turns a correlation r of such residuals into the variance r / (1 - r) / s^2.
 */
function spreadOfLogOdds({ outcome, columns, clusters }: ClusteredRows): GroupValue[] {
  const { clusterDeviation, intraclassCorrelation } = fitRandomInterceptLogistic({ columns, outcome, clusters })
  const variance = clusterDeviation ** 2
  const chances = fitLogistic({ columns, outcome }).fitted
  const deviations = chances.map((chance) => Math.sqrt(chance * (1 - chance)))
  const residuals = outcome.map((value, row) => (value - chances[row]!) / deviations[row]!)
  const slope = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0) / outcome.length
  const { low, high } = analysisOfVarianceCorrelation(residuals, clusters, confLevel)
  const latent = (correlation: number) => Math.max(0, correlation) / (1 - correlation) / slope
  const [least, most] = [latent(low), latent(high)]
  const estimator = 'random-intercept-logistic'
  return [
    { term: 'variance', unit: 'squared log-odds', estimator, estimate: variance },
    {
      term: 'share',
      estimator,
      estimate: intraclassCorrelation,
      ...around(intraclassCorrelation, latentShare(least), latentShare(most)),
    },
    {
      term: 'mor',
      unit: 'odds ratio',
      estimator,
      estimate: medianOddsRatio(variance),
      ...around(medianOddsRatio(variance), medianOddsRatio(least), medianOddsRatio(most)),
    },
  ]
}

const around = (estimate: number, confLow: number, confHigh: number) =>
  estimate >= confLow && estimate <= confHigh ? { confLow, confHigh } : {}
