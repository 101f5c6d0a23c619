import {
  defineRow,
  type Estimator,
  type EstimatorOption,
  mean,
  optionValue,
  requiredColumns,
} from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { mTestBounds } from '../sensitivity/m-test-bounds.ts'
import { mcnemarBounds } from '../sensitivity/mcnemar-bounds.ts'
import { pairDifferences } from '../sensitivity/pair-differences.ts'
import { signedRankBounds } from '../sensitivity/signed-rank-bounds.ts'

const id = 'rosenbaum-bounds'

const statistic: EstimatorOption = {
  id: 'statistic',
  text: {
    nl: 'Toets: rangtekens, Huber, gemiddelde, of McNemar voor ja of nee',
    en: 'Test: signed ranks, Huber, mean, or McNemar for yes or no',
  },
  values: ['signed-rank', 'huber', 'mean', 'mcnemar'],
  default: 'signed-rank',
}
const gammas: EstimatorOption = {
  id: 'gammas',
  text: {
    nl: 'Verhoudingen van kansen door verborgen verschillen, met komma’s ertussen',
    en: 'Odds ratios that hidden differences may cause, separated by commas',
  },
  values: 'text',
  default: '1,1.25,1.5,2,3',
}

export interface RosenbaumResult {
  /** Mean of treated - comparison over the pairs. */
  readonly difference: number
  readonly bounds: readonly { readonly gamma: number; readonly pHighest: number }[]
  /** Largest gamma at which the highest one-sided p-value stays at or below the level; null when 1 does not. */
  readonly limit: number | null
  readonly pairs: number
  readonly leftOut: number
}

/**
 * Rosenbaum's bounds for matched pairs: `outcome` is that of the treated person, `second` that of the matched one, a row
 * per pair. Each row has the mean difference with the highest one-sided p-value (towards the side on which the difference
 * lies) that hidden differences of that strength allow. The glance row is the largest strength at which the difference
 * still stands at (1 - confLevel), found to four digits.
 *
 * @example
 * rosenbaumBounds.glance(rosenbaumBounds.estimate({ outcome, second }, { confLevel: 0.95 }), context).estimate
 */
export const rosenbaumBounds: Estimator<RosenbaumResult> = {
  id,
  label: { nl: 'Bestand tegen verborgen verschillen (paren)', en: "Rosenbaum's bounds for matched pairs" },
  family: 'sensitivity',
  estimands: ['ATT'],
  assumptions: [
    {
      nl: 'Binnen een paar verschilt de kans op deelname hoogstens zoveel als opgegeven.',
      en: 'Within a pair the odds of taking part differ at most as much as stated.',
    },
  ],
  sources: [
    {
      author: 'Rosenbaum, P. R.',
      year: 2002,
      title: 'Observational Studies, 2nd edition',
      doi: '10.1007/978-1-4757-3692-2',
      taken: 'bounds on p-values in matched pairs',
    },
    {
      author: 'Rosenbaum, P. R.',
      year: 2007,
      doi: '10.1111/j.1541-0420.2006.00717.x',
      taken: 'bounds for M-tests',
    },
  ],
  reference: 'rosenbaum',
  roles: { required: ['outcome', 'second'], optional: [] },
  options: [statistic, gammas],
  estimate(columns, settings) {
    if ((settings.estimand ?? 'ATT') !== 'ATT') throw contrastFailure('comparison.unsupportedEstimand')
    const { outcome, second } = requiredColumns(columns, ['outcome', 'second'])
    const differences = pairDifferences(outcome, second)
    const difference = mean(differences)
    const forward = difference < 0 ? differences.map((value) => -value) : differences
    const test = tests[optionValue(statistic, settings) as keyof typeof tests]
    const wanted = String(optionValue(gammas, settings)).split(',').map(Number)
    return {
      difference,
      bounds: test(forward, wanted),
      limit: limitOf((gamma) => test(forward, [gamma])[0]!.pHighest, 1 - settings.confLevel),
      pairs: differences.length,
      leftOut: outcome.length - differences.length,
    }
  },
  tidy({ difference, bounds, pairs, leftOut }, context) {
    const { id: given, ...place } = context
    return bounds.map(({ gamma, pHighest }) =>
      defineRow({
        ...place,
        ...(given !== undefined && { id: `${given}/gamma-${gamma}` }),
        estimand: 'ATT',
        estimator: id,
        term: `gamma-${gamma}`,
        contrast: 'treated - comparison',
        nullValue: 0,
        estimate: difference,
        pValue: pHighest,
        n: 2 * pairs,
        warnings: warningsOf(context.warnings, leftOut),
      }),
    )
  },
  glance: ({ limit, pairs, leftOut }, context) =>
    defineRow({
      ...context,
      estimand: 'ATT',
      estimator: id,
      term: 'gamma-limit',
      unit: 'odds-ratio',
      nullValue: 1,
      estimate: limit,
      n: 2 * pairs,
      reasons: limit === null ? ['comparison.notSignificant'] : [],
      warnings: warningsOf(context.warnings, leftOut),
    }),
}

type Bounds = readonly { readonly gamma: number; readonly pHighest: number }[]

const tests: Readonly<
  Record<'signed-rank' | 'huber' | 'mean' | 'mcnemar', (differences: Float64Array, gammas: readonly number[]) => Bounds>
> = {
  'signed-rank': (differences, wanted) => signedRankBounds(differences, wanted),
  huber: (differences, wanted) => mTestBounds(differences, wanted),
  mean: (differences, wanted) => mTestBounds(differences, wanted, { kind: 'mean' }),
  mcnemar(differences, wanted) {
    if (differences.some((value) => value !== 0 && Math.abs(value) !== 1)) throw contrastFailure('comparison.notBinary')
    const count = (wish: number) => differences.reduce((sum, value) => sum + Number(value === wish), 0)
    return mcnemarBounds(count(1), count(-1), wanted)
  },
}

/** Largest gamma with a p-value at or below the level, by bisection; null when gamma 1 has none, at most 1e4. */
function limitOf(pValue: (gamma: number) => number, level: number): number | null {
  if (pValue(1) > level) return null
  let low = 1
  let high = 2
  while (high < 1e4 && pValue(high) <= level) [low, high] = [high, high * 2]
  for (let round = 0; round < 60 && high - low > 1e-6 * low; round++) {
    const middle = (low + high) / 2
    if (pValue(middle) <= level) low = middle
    else high = middle
  }
  return low
}

function warningsOf(given: readonly string[] | undefined, leftOut: number): string[] {
  return [...(given ?? []), ...(leftOut > 0 ? ['comparison.rowsLeftOut'] : [])]
}
