import { EstimationFailure, fitLeastSquares, mean, robustCovariance, studentTQuantile } from '@doorstroom/statistics'
import type { EligiblePerson } from '@doorstroom/trajectories'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnIntake } from '../example/drawn-rows.ts'

const yearDays = 365.25

const screened = (
  eligibleDay: number,
  screenScore: number,
  started: boolean,
  outcome = started ? 'started' : 'UNK',
) => ({
  eligibleDay,
  screenScore,
  started,
  outcome,
  intake: drawnIntake({ prognosticScore: screenScore / 100 }),
})

/**
 * Drift of the threshold: whether more is asked over time of who may start. Change per year (365.25 days) by least
 * squares with a heteroskedasticity-robust (HC2) interval: `screen-score` and `prognostic-score` of the people who started,
 * `screened-score`, the same prognostic score of everyone screened, and `rejected-too-far`, the share of the people screened
 * turned away as too far from work. The scores of starters rising while those of the screened do not is a rising threshold.
 *
 * Missing: people without the score, not considered or of unknown outcome are left out of that term. `nobodyScreened`
 * without anyone; `onePeriod` when all were screened on one day.
 */
export const thresholdDrift = defineGroupMeasure({
  id: 'threshold-drift',
  kind: 'group',
  family: 'system',
  label: { nl: 'Verschuiven van de lat', en: 'Drift of the threshold' },
  summary: { nl: 'moeten mensen steeds meer kunnen om te mogen beginnen?', en: 'is ever more asked of who may start?' },
  question: {
    nl: 'Wordt er in de loop van de tijd meer gevraagd van wie mag beginnen?',
    en: 'Is more asked over time of who may start?',
  },
  construct: {
    nl: 'De verandering per jaar in de scores van mensen die beginnen en in het deel dat wordt afgewezen.',
    en: 'The change per year in the scores of people who start and in the part that is turned away.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Carter & Whitworth',
      year: 2015,
      title: 'Creaming and parking in quasi-marketised welfare-to-work schemes',
      taken: 'selection at the gate; its change over time is ours',
    },
  ],
  unit: 'change per year',
  unitLabel: { nl: 'verandering per jaar', en: 'change per year' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'none',
  needs: {
    required: ['eligibility.outcome', 'eligibility.eligible_date', 'eligibility.screen_score'],
    optional: ['intakes.prognostic_score'],
  },
  options: z.strictObject({}),
  minimum: { persons: 100 },
  terms: {
    'screen-score': { nl: 'score bij de screening van wie begon', en: 'screening score of who started' },
    'prognostic-score': { nl: 'kans vooraf van wie begon', en: 'chance beforehand of who started' },
    'screened-score': { nl: 'kans vooraf van iedereen die is gescreend', en: 'chance beforehand of everyone screened' },
    'rejected-too-far': { nl: 'afgewezen: te ver van werk', en: 'turned away: too far from work' },
  },
  limits: [
    {
      nl: 'Ook de mensen die zich melden veranderen. Vergelijk daarom met iedereen die is gescreend.',
      en: 'The people who apply change too. Therefore compare with everyone screened.',
    },
    {
      nl: 'Als de score zelf anders wordt bepaald, lijkt de lat te schuiven.',
      en: 'When the score itself is computed differently, the threshold seems to move.',
    },
    {
      nl: 'Een rechte lijn ziet geen plotselinge verandering in beleid.',
      en: 'A straight line does not see a sudden change of policy.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'eerst begonnen mensen met score 40, vier jaar later met 60; de helft wordt dan afgewezen',
        en: 'first people with a score of 40 started, four years later with 60; half is turned away by then',
      },
      rows: {
        eligible: [
          screened(0, 40, true),
          screened(0, 40, true),
          screened(1461, 60, true),
          screened(1461, 20, false, 'rejected-too-far'),
        ],
      },
      expected: [
        { term: 'screen-score', estimate: 5, n: 3 },
        { term: 'prognostic-score', estimate: 0.05, n: 3 },
        { term: 'screened-score', estimate: 0, n: 4 },
        { term: 'rejected-too-far', estimate: 0.125, n: 4 },
      ],
    },
    {
      title: { nl: 'niemand gescreend', en: 'nobody screened' },
      rows: {},
      expected: [{ term: 'screen-score', estimate: null, n: 0, reasons: ['nobodyScreened'] }],
    },
  ],
  group({ eligible }) {
    const starters = eligible.filter(({ started }) => started)
    const judged = eligible.filter(({ outcome }) => outcome !== 'not-considered' && outcome !== 'UNK')
    const chance = ({ intake }: EligiblePerson) => intake?.prognosticScore ?? Number.NaN
    return [
      perYear('screen-score', starters, ({ screenScore }) => screenScore ?? Number.NaN),
      perYear('prognostic-score', starters, chance),
      perYear('screened-score', eligible, chance),
      perYear('rejected-too-far', judged, ({ outcome }) => (outcome === 'rejected-too-far' ? 1 : 0)),
    ]
  },
})

function perYear(
  term: string,
  people: readonly EligiblePerson[],
  read: (person: EligiblePerson) => number,
): GroupValue {
  const known = people.filter((person) => Number.isFinite(read(person)))
  const n = known.length
  if (n === 0) return { term, estimate: null, n, reasons: [people.length === 0 ? 'nobodyScreened' : 'noValues'] }
  const centre = mean(known.map(({ eligibleDay }) => eligibleDay))
  const years = Float64Array.from(known, ({ eligibleDay }) => (eligibleDay - centre) / yearDays)
  if (years.every((year) => year === years[0])) return { term, estimate: null, n, reasons: ['onePeriod'] }
  try {
    const fit = fitLeastSquares({ columns: [years], outcome: Float64Array.from(known, read) })
    const estimate = fit.coefficients[1] ?? Number.NaN
    const stdError = Math.sqrt(robustCovariance(fit, 'HC2')[1]?.[1] ?? Number.NaN)
    if (!Number.isFinite(stdError)) return { term, estimate, n }
    const reach = studentTQuantile(0.975, fit.degreesOfFreedom) * stdError
    return { term, estimate, stdError, confLow: estimate - reach, confHigh: estimate + reach, n }
  } catch (error) {
    if (error instanceof EstimationFailure) return { term, estimate: null, n, reasons: [error.code] }
    throw error
  }
}
