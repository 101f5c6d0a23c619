import { studentTQuantile } from '@doorstroom/statistics'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'

type Study = GroupRows['registers']['studies'][number]

const study = (studyId: string, estimate: number | null, se: number | null): Study => ({
  studyId,
  interventionId: 'a',
  design: null,
  nTreated: null,
  nControl: null,
  outcome: 'employment-at-horizon',
  horizon: 12,
  estimate,
  se,
  riskOfBias: null,
  source: null,
})

/**
 * What the studies in the register say together, by random-effects meta-analysis: the between-study variance by
 * DerSimonian and Laird, the mean with the interval of Hartung and Knapp (never narrower than the usual one). Per outcome
 * with results at one horizon (terms end in `<outcome>.<months>`): `pooled`, the mean difference (confidence
 * interval); `next-study`, the same mean with the interval in which the true difference of a next study is expected;
 * `spread`, the standard deviation between studies; `without-result`, the registered studies without a result.
 *
 * Missing: a study without an estimate or a standard error above 0 counts only in `without-result`. Fewer than `studies` with a
 * result, or none at all: `noStudies`. n is the number of studies. Horizons are never mixed.
 */
export const cumulativeEvidence = defineGroupMeasure({
  id: 'cumulative-evidence',
  kind: 'group',
  family: 'system',
  label: { nl: 'Bewijs tot nu toe bij elkaar', en: 'Evidence so far, together' },
  summary: { nl: 'wat alle studies samen zeggen', en: 'what all studies say together' },
  question: {
    nl: 'Wat zeggen alle studies samen, en wat is bij een volgende te verwachten?',
    en: 'What do all studies say together, and what is to be expected of a next one?',
  },
  construct: {
    nl: 'Het gemiddelde verschil over studies, met de spreiding tussen studies.',
    en: 'The mean difference over studies, with the spread between studies.',
  },
  origin: 'established',
  sources: [
    {
      author: 'DerSimonian & Laird',
      year: 1986,
      title: 'Meta-analysis in clinical trials',
      doi: '10.1016/0197-2456(86)90046-2',
      taken: 'variance between studies',
    },
    {
      author: 'Knapp & Hartung',
      year: 2003,
      title: 'Improved tests for a random effects meta-regression with a single covariate',
      doi: '10.1002/sim.1482',
      taken: 'interval of the mean',
    },
    {
      author: 'Higgins, Thompson & Spiegelhalter',
      year: 2009,
      title: 'A re-evaluation of random-effects meta-analysis',
      doi: '10.1111/j.1467-985X.2008.00552.x',
      taken: 'interval for a next study',
    },
  ],
  unit: 'units of the outcome',
  unitLabel: { nl: 'verschil in uitkomst', en: 'difference in outcome' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'none',
  needs: {
    required: ['studies.study_id', 'studies.outcome', 'studies.estimate', 'studies.se'],
    optional: ['studies.horizon'],
  },
  options: z.strictObject({
    studies: z.number().int().min(3).max(100).default(3).describe('Fewest studies with a result to be taken together'),
  }),
  minimum: { persons: 3 },
  limits: [
    {
      nl: 'Studies zonder mooi resultaat worden minder vaak bekend; dan valt het gemiddelde te gunstig uit.',
      en: 'Studies without a fine result get known less often; the mean is then too favourable.',
    },
    {
      nl: 'Sterke en zwakke opzetten tellen hier even zwaar bij gelijke standaardfout.',
      en: 'Strong and weak designs count the same here at the same standard error.',
    },
    {
      nl: 'Met minder dan vijf studies is de marge zo breed dat hij weinig zegt.',
      en: 'With fewer than five studies the margin is so wide that it tells little.',
    },
  ],
  examples: [
    {
      title: {
        nl: '0, 6 en 12 procentpunt met fout 2: spreiding tussen studies wortel van 36 - 4',
        en: '0, 6 and 12 points with error 2: spread between studies the root of 36 - 4',
      },
      rows: { registers: { studies: [study('a', 0, 2), study('b', 6, 2), study('c', 12, 2), study('d', null, null)] } },
      expected: [
        {
          term: 'pooled.employment-at-horizon.12',
          estimate: 6,
          stdError: 3.4641016151,
          confLow: -8.9048263,
          confHigh: 20.9048263,
          n: 3,
        },
        { term: 'spread.employment-at-horizon.12', estimate: 5.6568542495, n: 3 },
        { term: 'without-result.employment-at-horizon.12', estimate: 1, n: 4 },
      ],
    },
    {
      title: { nl: 'één studie met een resultaat', en: 'one study with a result' },
      rows: { registers: { studies: [study('a', 6, 2)] } },
      expected: [{ term: 'pooled.employment-at-horizon.12', estimate: null, n: 1, reasons: ['noStudies'] }],
    },
  ],
  group({ registers }, { studies: fewest }) {
    const groups = new Map<string, Study[]>()
    for (const entry of registers.studies) {
      if (entry.outcome === null) continue
      const key = `${entry.outcome}.${entry.horizon ?? 'unknown'}`
      groups.set(key, [...(groups.get(key) ?? []), entry])
    }
    if (groups.size === 0) return [{ term: 'pooled', estimate: null, n: 0, reasons: ['noStudies'] }]
    return [...groups].flatMap(([key, entries]) => together(key, entries, fewest))
  },
})

function together(key: string, entries: readonly Study[], fewest: number): GroupValue[] {
  const known = entries.flatMap(({ estimate, se }) =>
    estimate === null || se === null || !(se > 0) ? [] : [{ estimate, variance: se ** 2 }],
  )
  const n = known.length
  const open = { term: `without-result.${key}`, unit: 'studies', estimate: entries.length - n, n: entries.length }
  if (n < fewest) return [{ term: `pooled.${key}`, estimate: null, n, reasons: ['noStudies'] }, open]
  const between = betweenVariance(known)
  const { mean, weight } = weighted(known, between)
  const spread = known.reduce((sum, { estimate, variance }) => sum + (estimate - mean) ** 2 / (variance + between), 0)
  const stdError = Math.sqrt(Math.max(1, spread / (n - 1)) / weight)
  const around = (reach: number) => ({ confLow: mean - reach, confHigh: mean + reach })
  const next = studentTQuantile(0.975, n - 2) * Math.sqrt(between + stdError ** 2)
  const row = { estimate: mean, stdError, n, estimator: 'random-effects' }
  return [
    { term: `pooled.${key}`, ...row, ...around(studentTQuantile(0.975, n - 1) * stdError) },
    { term: `next-study.${key}`, ...row, stdError: Math.sqrt(between + stdError ** 2), ...around(next) },
    { term: `spread.${key}`, estimate: Math.sqrt(between), n },
    open,
  ]
}

interface Result {
  readonly estimate: number
  readonly variance: number
}

/** Mean weighed by the inverse of the variance within plus between studies, and the sum of those weights. */
function weighted(known: readonly Result[], between: number): { readonly mean: number; readonly weight: number } {
  const weight = known.reduce((sum, { variance }) => sum + 1 / (variance + between), 0)
  const total = known.reduce((sum, { estimate, variance }) => sum + estimate / (variance + between), 0)
  return { mean: total / weight, weight }
}

function betweenVariance(known: readonly Result[]): number {
  const { mean, weight } = weighted(known, 0)
  const heterogeneity = known.reduce((sum, { estimate, variance }) => sum + (estimate - mean) ** 2 / variance, 0)
  const squares = known.reduce((sum, { variance }) => sum + 1 / variance ** 2, 0)
  return Math.max(0, (heterogeneity - (known.length - 1)) / (weight - squares / weight))
}
