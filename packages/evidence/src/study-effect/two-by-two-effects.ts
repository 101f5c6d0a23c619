import { normalQuantile } from '@doorstroom/statistics'
import type { StudyEffects } from '../meta-analysis/study-effects.ts'
import { type EffectOfStudy, effectColumn, requireNotNegative } from './effect-column.ts'

/** A two-by-two table per study: persons with and without the event in group 1 and in group 2. */
export interface TwoByTwoColumns {
  readonly events1: Float64Array
  readonly nonEvents1: Float64Array
  readonly events2: Float64Array
  readonly nonEvents2: Float64Array
}

/** Measures of a two-by-two table, by the names metafor gives them. */
export const twoByTwoMeasures = [
  'RR',
  'OR',
  'RD',
  'PETO',
  'AS',
  'PHI',
  'YUQ',
  'YUY',
  'PBIT',
  'OR2D',
  'OR2DL',
  'OR2DN',
] as const

export type TwoByTwoMeasure = (typeof twoByTwoMeasures)[number]

/** Measures that a zero does not harm: nothing is added to their tables. */
const withoutCorrection: readonly TwoByTwoMeasure[] = ['AS', 'PHI']

/**
 * Effects of group 1 against group 2 from two-by-two tables, equal to metafor's `escalc`: log risk ratio, log odds
 * ratio, risk difference, Peto's log odds ratio, difference of arcsine roots, phi, Yule's Q and Y, difference of
 * probits, and the odds ratio as a standardised mean difference (logistic or normal). A table with an empty cell gets
 * 0.5 in each cell (not for AS and PHI). NaN where a number is missing or the measure does not exist.
 *
 * @throws EstimationFailure `evidence.negativeCount`, `evidence.notFinite`.
 *
 * Source: Viechtbauer (2010), Journal of Statistical Software 36(3), doi 10.18637/jss.v036.i03.
 *
 * @example
 * twoByTwoEffects('OR', { events1: Float64Array.of(2), nonEvents1: Float64Array.of(1), events2: Float64Array.of(1),
 *   nonEvents2: Float64Array.of(2) }).estimates[0] // 1.3862943611198906
 */
export function twoByTwoEffects(measure: TwoByTwoMeasure, table: TwoByTwoColumns): StudyEffects {
  const columns = [table.events1, table.nonEvents1, table.events2, table.nonEvents2]
  requireNotNegative(...columns)
  const corrected = !withoutCorrection.includes(measure)
  return effectColumn(columns, (a = 0, b = 0, c = 0, d = 0) => {
    const extra = corrected && (a === 0 || b === 0 || c === 0 || d === 0) ? 0.5 : 0
    return effects[measure](a + extra, b + extra, c + extra, d + extra)
  })
}

type Effect = (a: number, b: number, c: number, d: number) => EffectOfStudy

const logOdds: Effect = (a, b, c, d) => [Math.log(a / b) - Math.log(c / d), 1 / a + 1 / b + 1 / c + 1 / d]

const scaled =
  (factor: number): Effect =>
  (a, b, c, d) => {
    const [estimate, variance] = logOdds(a, b, c, d)
    return [factor * estimate, factor ** 2 * variance]
  }

const yule =
  (power: number): Effect =>
  (a, b, c, d) => {
    const ratio = ((a / b) * (d / c)) ** power
    const estimate = (ratio - 1) / (ratio + 1)
    return [estimate, (power ** 2 / 4) * (1 - estimate ** 2) ** 2 * (1 / a + 1 / b + 1 / c + 1 / d)]
  }

const effects: Readonly<Record<TwoByTwoMeasure, Effect>> = {
  RR: (a, b, c, d) => [Math.log(a / (a + b)) - Math.log(c / (c + d)), 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)],
  OR: logOdds,
  RD: (a, b, c, d) => {
    const [one, two] = [a / (a + b), c / (c + d)]
    return [one - two, (one * (1 - one)) / (a + b) + (two * (1 - two)) / (c + d)]
  },
  PETO: (a, b, c, d) => {
    const n = a + b + c + d
    const variance = ((a + c) * (b + d) * ((a + b) / n) * ((c + d) / n)) / (n - 1)
    return [(a - ((a + c) * (a + b)) / n) / variance, 1 / variance]
  },
  AS: (a, b, c, d) => [
    Math.asin(Math.sqrt(a / (a + b))) - Math.asin(Math.sqrt(c / (c + d))),
    1 / (4 * (a + b)) + 1 / (4 * (c + d)),
  ],
  PHI: (a, b, c, d) => {
    const n = a + b + c + d
    const [row, column] = [(a + b) / n, (a + c) / n]
    const phi = (a * d - b * c) / Math.sqrt((a + b) * (c + d) * (a + c) * (b + d))
    const [rows, columns] = [row * (1 - row), column * (1 - column)]
    const [rowTilt, columnTilt] = [2 * row - 1, 2 * column - 1]
    const tilt = (phi * (1 + phi ** 2 / 2) * rowTilt * columnTilt) / Math.sqrt(rows * columns)
    const spread = 0.75 * phi ** 2 * (rowTilt ** 2 / rows + columnTilt ** 2 / columns)
    return [phi, (1 - phi ** 2 + tilt - spread) / n]
  },
  YUQ: yule(1),
  YUY: yule(0.5),
  PBIT: (a, b, c, d) => {
    const probit = (events: number, others: number): EffectOfStudy => {
      const share = events / (events + others)
      const z = normalQuantile(share)
      return [z, (2 * Math.PI * share * (1 - share) * Math.exp(z ** 2)) / (events + others)]
    }
    const [one, two] = [probit(a, b), probit(c, d)]
    return [one[0] - two[0], one[1] + two[1]]
  },
  OR2D: scaled(Math.sqrt(3) / Math.PI),
  OR2DL: scaled(Math.sqrt(3) / Math.PI),
  OR2DN: scaled(1 / 1.65),
}
