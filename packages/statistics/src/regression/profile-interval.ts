import { chiSquaredQuantile } from '../distribution/chi-squared-quantile.ts'
import { normalQuantile } from '../distribution/normal-quantile.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { cubicSpline } from './cubic-spline.ts'
import {
  fitGeneralizedLinear,
  type GeneralizedLinearFit,
  type GeneralizedLinearInput,
} from './fit-generalized-linear.ts'

/** Limits of a coefficient; null where the likelihood never falls far enough, so that there is no limit. */
export interface ProfileInterval {
  readonly low: number | null
  readonly high: number | null
}

/** Steps of a profile on either side, in fifths of the distance at which it may stop. */
const mostSteps = 10

/**
 * Profile-likelihood interval of one coefficient: all values at which, the other coefficients chosen best, the deviance
 * is no more than the chi-squared quantile above its minimum. Better than estimate plus and minus standard errors when
 * events are rare.
 *
 * The root of the signed deviance is computed on a grid and inverted through a cubic spline, drawn at three times as many
 * points and read linearly: equal to R's `confint(glm)` (MASS), which comes to within about 1e-5 of the exact limit.
 *
 * @param coefficient - Its place: 0 is the intercept when there is one.
 *
 * Source: Venables and Ripley (2002), Modern Applied Statistics with S, 4th edition, section 7.2.
 *
 * @example
 * profileInterval(input, fit, 1, 0.95).low
 */
export function profileInterval(
  input: GeneralizedLinearInput,
  fit: GeneralizedLinearFit,
  coefficient: number,
  confLevel: number,
): ProfileInterval {
  const profile = profileOf(input, fit, coefficient, confLevel)
  if (profile.length < 3) return { low: null, high: null }
  const spline = cubicSpline(
    profile.map(({ value }) => value),
    profile.map(({ root }) => root),
  )
  const first = profile[0]!.value
  const last = profile.at(-1)!.value
  const points = 3 * profile.length
  const drawn = Array.from({ length: points }, (_, index) => {
    const value = index === points - 1 ? last : first + (index * (last - first)) / (points - 1)
    return { value, root: spline(value) }
  }).sort((left, right) => left.root - right.root)
  const cutoff = normalQuantile(1 - (1 - confLevel) / 2)
  return { low: readLine(drawn, -cutoff), high: readLine(drawn, cutoff) }
}

interface ProfilePoint {
  readonly value: number
  /** Root of the deviance lost, negative below the estimate. */
  readonly root: number
}

function profileOf(
  input: GeneralizedLinearInput,
  fit: GeneralizedLinearFit,
  coefficient: number,
  confLevel: number,
): ProfilePoint[] {
  const estimate = fit.coefficients[coefficient]!
  const stdError = Math.sqrt(fit.covariance[coefficient]![coefficient]!)
  if (!Number.isFinite(estimate) || !Number.isFinite(stdError)) return []
  const furthest = Math.sqrt(chiSquaredQuantile(1 - (1 - confLevel) / 4, 1))
  const points: ProfilePoint[] = [{ value: estimate, root: 0 }]
  for (const sign of [-1, 1]) {
    let root = 0
    for (let step = 1; step < mostSteps && Math.abs(root) < furthest; step += 1) {
      const value = estimate + (sign * step * furthest * stdError) / 5
      const lost = devianceAt(input, fit, coefficient, value)
      if (lost === null) break
      root = sign * Math.sqrt(Math.max(0, lost - fit.deviance))
      points.push({ value, root })
    }
  }
  return points.sort((left, right) => left.root - right.root)
}

/** Lowest deviance with the coefficient at this value; null when the others then have no best value. */
function devianceAt(
  input: GeneralizedLinearInput,
  fit: GeneralizedLinearFit,
  coefficient: number,
  value: number,
): number | null {
  const { intercept } = fit.design
  const position = coefficient - (intercept ? 1 : 0)
  const { start: _, ...rest } = input
  const offset = new Float64Array(input.outcome.length)
  for (let row = 0; row < offset.length; row += 1)
    offset[row] = (input.offset?.[row] ?? 0) + value * (position < 0 ? 1 : input.columns[position]![row]!)
  try {
    const columns = input.columns.filter(
      (_, at) => at !== position && !Number.isNaN(fit.coefficients[at + (intercept ? 1 : 0)]!),
    )
    return fitGeneralizedLinear({ ...rest, columns, offset, intercept: intercept && position >= 0 }).deviance
  } catch (error) {
    if (error instanceof EstimationFailure) return null
    throw error
  }
}

/** The value at which the line through the drawn points has this root; null when it lies outside. */
function readLine(points: readonly ProfilePoint[], root: number): number | null {
  const above = points.findIndex((point) => point.root >= root)
  if (above === -1 || (above === 0 && points[0]!.root > root)) return null
  const right = points[above]!
  if (right.root === root) return right.value
  const left = points[above - 1]!
  return left.value + ((right.value - left.value) * (root - left.root)) / (right.root - left.root)
}
