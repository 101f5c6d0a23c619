import { byarRatioInterval, fitLogistic } from '@doorstroom/statistics'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import { drawnEnrolment, drawnIntake } from '../example/drawn-rows.ts'
import { clusteredRows } from '../outcome/clustered-rows.ts'
import { namelessLabels } from '../outcome/nameless-labels.ts'
import { perOutcome, type StudyOutcome } from '../outcome/per-outcome.ts'
import { prognosticScores } from '../outcome/prognostic-scores.ts'

const clientOf = (providerId: string, prognosticScore: number) => ({
  enrolment: drawnEnrolment({ providerId }),
  intake: drawnIntake({ prognosticScore }),
})
const evenChances = (count: number) => Array.from({ length: count }, () => clientOf('a', 0.5))
const successes = (yes: number, count: number) => Float64Array.from({ length: count }, (_, row) => (row < yes ? 1 : 0))

/** Fewer expected successes than this carry no ratio. */
const fewestExpected = 5

/**
 * Success adjusted for intake: per provider the observed over the expected number of people with the outcome,
 * `ratio.<outcome>.<letter>` (1 = as expected of this intake), with Byar's interval, and `overdispersion.<outcome>`:
 * the mean squared z-score (2 (sqrt observed - sqrt expected)) over providers; 1 when they differ by chance only.
 * Expected comes from one logistic model on everyone with the characteristics of the study and no provider in it, or
 * from the prognostic score as it stands (`expected: score`). A provider is a letter, in an order that says nothing about
 * it, its size or its result. Yes/no outcomes only.
 *
 * Missing: who lacks a provider, the outcome or a characteristic is left out. Below five expected `fewExpected`.
 * The interval takes the expected number as known. Ten providers or fewer give overdispersion the warning `fewClusters`.
 */
export const caseMixAdjustedSuccess = defineGroupMeasure({
  id: 'case-mix-adjusted-success',
  kind: 'group',
  family: 'system',
  label: { nl: 'Resultaat gecorrigeerd voor instroom', en: 'Success adjusted for intake' },
  summary: { nl: 'behaald tegenover te verwachten met deze mensen', en: 'achieved against expected with these people' },
  question: {
    nl: 'Behaalt een aanbieder meer of minder dan te verwachten was met deze mensen?',
    en: 'Does a provider achieve more or less than was to be expected with these people?',
  },
  construct: {
    nl: 'Het aantal mensen met de uitkomst, gedeeld door het aantal dat met hun kenmerken vooraf te verwachten was.',
    en: 'The number of people with the outcome over the number expected from their characteristics beforehand.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Breslow & Day',
      year: 1987,
      title: 'Statistical methods in cancer research II',
      taken: "observed over expected with Byar's interval",
    },
    {
      author: 'Spiegelhalter',
      year: 2005,
      title: 'Funnel plots for comparing institutional performance',
      doi: '10.1002/sim.1970',
      taken: 'no ranking; overdispersion as mean squared z-score',
    },
  ],
  unit: 'ratio',
  unitLabel: { nl: 'behaald per verwacht', en: 'observed over expected' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: 1,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.provider_id'],
    optional: ['intakes.prognostic_score'],
  },
  options: z.strictObject({
    expected: z
      .enum(['model', 'score'])
      .default('model')
      .describe(
        'Where the expected chance comes from: a model on this study, or the prognostic score as a probability',
      ),
  }),
  minimum: { persons: 50 },
  limits: [
    {
      nl: 'Geen ranglijst: elke aanbieder wordt vergeleken met de verwachting voor zijn eigen mensen, niet met een ander.',
      en: 'Not a ranking: a provider is compared with what is expected of its own people, not with another provider.',
    },
    {
      nl: 'Wat niet gemeten is, zoals motivatie of gezondheid, zit niet in de verwachting.',
      en: 'What was not measured, such as motivation or health, is not in the expectation.',
    },
    {
      nl: 'Aanbieders staan er als letter in. Welke letter wie is, staat niet in het resultaat; na nieuwe gegevens kan het anders zijn.',
      en: 'Providers stand in it as a letter. Which letter is whom is not in the result; after new data it may differ.',
    },
    {
      nl: 'De marge doet of de verwachting precies bekend is en is daardoor iets te smal.',
      en: 'The margin takes the expectation as known exactly, and is a little too narrow for that.',
    },
  ],
  examples: [
    {
      title: {
        nl: '18 van 49 mensen met elk een half kans: 18 / 24,5',
        en: '18 of 49 people with a half chance each: 18 / 24.5',
      },
      rows: { enrolled: evenChances(49), outcomes: new Map([['work', successes(18, 49)]]) },
      options: { expected: 'score' },
      expected: [
        {
          term: 'ratio.work.A',
          estimate: 0.7346939,
          confLow: 0.4352039,
          confHigh: 1.1611935,
          n: 49,
          nEvents: 18,
        },
      ],
    },
    {
      title: { nl: 'maar twee successen verwacht', en: 'only two successes expected' },
      rows: { enrolled: evenChances(4), outcomes: new Map([['work', successes(2, 4)]]) },
      options: { expected: 'score' },
      expected: [{ term: 'ratio.work.A', estimate: null, n: 4, nEvents: 2, reasons: ['fewExpected'] }],
    },
  ],
  group(group, { expected }) {
    return perOutcome(group, 'ratio', (outcome) => {
      const unknown = (reason: string): GroupValue[] => [
        { term: `ratio.${outcome.measure}`, estimate: null, reasons: [reason] },
      ]
      if (!outcome.yesNo) return unknown('notYesNo')
      if (group.enrolled.every(({ enrolment }) => enrolment.providerId === null)) return unknown('noProviders')
      if (expected === 'model' && group.covariates.length === 0) return unknown('noCovariates')
      const tallies = expected === 'model' ? byModel(group, outcome) : byScore(group, outcome)
      return tallies.length === 0 ? unknown('noValues') : ratios(lettered(tallies, group), outcome.measure)
    })
  },
})

interface Tally {
  readonly label: string
  readonly n: number
  readonly observed: number
  readonly expected: number
}

function byModel(group: GroupRows, { values }: StudyOutcome): Tally[] {
  const rows = clusteredRows(group, values, ({ enrolment }) => enrolment.providerId, true)
  return tally(rows, rows.outcome.length === 0 ? rows.outcome : fitLogistic(rows).fitted)
}

function byScore(group: GroupRows, { values }: StudyOutcome): Tally[] {
  const scores = prognosticScores(group.enrolled)
  const known = values.map((value, row) => ((scores[row] ?? -1) >= 0 && (scores[row] ?? 2) <= 1 ? value : Number.NaN))
  const rows = clusteredRows(group, known, ({ enrolment }) => enrolment.providerId, false)
  return tally(
    rows,
    Float64Array.from(rows.members, (position) => scores[position] ?? Number.NaN),
  )
}

function tally({ outcome, clusters, labels }: ReturnType<typeof clusteredRows>, chances: Float64Array): Tally[] {
  return labels.map((label, code) => {
    const rows = Array.from(clusters.keys()).filter((row) => clusters[row] === code)
    const sum = (values: Float64Array) => rows.reduce((total, row) => total + (values[row] ?? Number.NaN), 0)
    return { label, n: rows.length, observed: sum(outcome), expected: sum(chances) }
  })
}

/** Letters in place of ids, so that no row that is shown holds the id of a provider. */
function lettered(tallies: readonly Tally[], { enrolled }: GroupRows): Tally[] {
  const letters = namelessLabels(enrolled, ({ enrolment }) => enrolment.providerId)
  return [...letters].flatMap(([id, label]) =>
    tallies.filter((one) => one.label === id).map((one) => ({ ...one, label })),
  )
}

function ratios(tallies: readonly Tally[], measure: string): GroupValue[] {
  const large = tallies.filter(({ expected }) => expected >= fewestExpected)
  const perProvider = tallies.map(({ label, n, observed, expected }): GroupValue => {
    const row = { term: `ratio.${measure}.${label}`, n, nEvents: observed }
    if (expected < fewestExpected) return { ...row, estimate: null, reasons: ['fewExpected'] }
    const { estimate, low, high } = byarRatioInterval(observed, expected, 0.95)
    return { ...row, estimate, confLow: low, confHigh: high, estimator: 'byar' }
  })
  if (large.length < 2) return perProvider
  const squares = large.map(({ observed, expected }) => 4 * (Math.sqrt(observed) - Math.sqrt(expected)) ** 2)
  const overdispersion = squares.reduce((sum, square) => sum + square, 0) / large.length
  const n = large.reduce((sum, one) => sum + one.n, 0)
  const warnings = large.length <= 10 ? ['fewClusters'] : []
  return [...perProvider, { term: `overdispersion.${measure}`, estimate: overdispersion, n, warnings }]
}
