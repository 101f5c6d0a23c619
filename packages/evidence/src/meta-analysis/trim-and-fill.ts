import { metaAnalysisFailure } from './meta-analysis-text.ts'
import { type MetaRegression, type MetaRegressionInput, metaRegression } from './meta-regression.ts'
import { checkStudyEffects } from './study-effects.ts'

export const trimEstimators = ['L0', 'R0', 'Q0'] as const
export type TrimEstimator = (typeof trimEstimators)[number]

/** What the average would be if the studies missing on one side of the funnel were there. */
export interface TrimAndFill {
  /** Studies estimated to be missing. */
  readonly missing: number
  /** Where they are missing. */
  readonly side: 'left' | 'right'
  /** Effects and variances filled in: the mirror of those furthest on the other side. */
  readonly filledEstimates: Float64Array
  readonly filledVariances: Float64Array
  /** The meta-analysis with them. */
  readonly fit: MetaRegression
}

const mostRounds = 100

/**
 * Duval and Tweedie's trim and fill. The side is where Egger's slope says studies are missing, unless given. Equal to
 * metafor's `trimfill`; a picture of what asymmetry might do, not a correction to conclude from.
 *
 * @throws EstimationFailure `evidence.tooFewForModel` (fewer than three studies), `evidence.noConvergence`, and those
 * of `metaRegression`.
 *
 * Source: Duval and Tweedie (2000), Biometrics 56, doi 10.1111/j.0006-341X.2000.00455.x.
 *
 * @example
 * trimAndFill({ estimates, variances, method: 'DL' }).missing
 */
export function trimAndFill(
  input: Omit<MetaRegressionInput, 'moderators' | 'intercept'> & {
    readonly side?: 'left' | 'right'
    readonly estimator?: TrimEstimator
  },
): TrimAndFill {
  const { side: asked, estimator = 'L0', ...rest } = input
  checkStudyEffects(rest)
  const { estimates, variances } = rest
  const k = estimates.length
  if (k < 3) throw metaAnalysisFailure('evidence.tooFewForModel')
  const side = asked ?? missingSide(rest)
  const sign = side === 'right' ? -1 : 1
  const order = Array.from(estimates.keys()).sort((a, b) => sign * (estimates[a]! - estimates[b]!))
  const values = Float64Array.from(order, (study) => sign * estimates[study]!)
  const spread = Float64Array.from(order, (study) => variances[study]!)
  const { test: _, ...model } = rest
  let missing = 0
  let centre = 0
  for (let round = 0, before = -1; missing !== before; round += 1) {
    if (round > mostRounds) throw metaAnalysisFailure('evidence.noConvergence')
    before = missing
    const kept = { estimates: values.slice(0, k - missing), variances: spread.slice(0, k - missing) }
    centre = metaRegression({ ...model, ...kept }).coefficients[0]!
    missing = Math.min(k - 1, Math.max(0, roundHalfEven(missingBy[estimator](signedRanks(values, centre)))))
  }
  const mirrored = values.slice(k - missing).map((value) => sign * (2 * centre - value))
  const filledVariances = spread.slice(k - missing)
  const filled = {
    estimates: Float64Array.of(...estimates, ...mirrored),
    variances: Float64Array.of(...variances, ...filledVariances),
  }
  return {
    missing,
    side,
    filledEstimates: mirrored,
    filledVariances,
    fit: metaRegression({ ...rest, ...filled }),
  }
}

function missingSide({ test: _, ...model }: MetaRegressionInput): 'left' | 'right' {
  const fit = metaRegression({ ...model, moderators: [model.variances.map(Math.sqrt)] })
  return (fit.coefficients[1] ?? 0) < 0 ? 'right' : 'left'
}

/** Ranks of the distances to the centre with the sign of the deviation; equal distances in file order. */
function signedRanks(values: Float64Array, centre: number): Float64Array {
  const deviations = values.map((value) => value - centre)
  const order = Array.from(deviations.keys()).sort((a, b) => Math.abs(deviations[a]!) - Math.abs(deviations[b]!))
  const ranks = new Float64Array(values.length)
  order.forEach((study, index) => {
    ranks[study] = Math.sign(deviations[study]!) * (index + 1)
  })
  return ranks
}

/** Estimators of the number of missing studies, from signed ranks. */
const missingBy: Readonly<Record<TrimEstimator, (ranks: Float64Array) => number>> = {
  R0: (ranks) => ranks.length - ranks.reduce((most, rank) => (rank < 0 ? Math.max(most, -rank) : most), 0) - 1,
  L0: (ranks) => {
    const k = ranks.length
    return (4 * positiveSum(ranks) - k * (k + 1)) / (2 * k - 1)
  },
  Q0: (ranks) => {
    const k = ranks.length
    return k - 0.5 - Math.sqrt(Math.max(0, 2 * k * k - 4 * positiveSum(ranks) + 0.25))
  },
}

function positiveSum(ranks: Float64Array): number {
  return ranks.reduce((sum, rank) => sum + Math.max(0, rank), 0)
}

/** As R rounds: a half goes to the even neighbour. */
function roundHalfEven(value: number): number {
  const low = Math.floor(value)
  const rest = value - low
  if (rest !== 0.5) return Math.round(value)
  return low % 2 === 0 ? low : low + 1
}
