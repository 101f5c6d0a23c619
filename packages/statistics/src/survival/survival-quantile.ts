/** A time with its interval; null where the curve does not come down far enough. */
export interface SurvivalQuantile {
  readonly time: number | null
  readonly confLow: number | null
  readonly confHigh: number | null
}

/** What a quantile is read from. */
interface CurvePoint {
  readonly time: number
  readonly survival: number
  readonly confLow: number | null
  readonly confHigh: number | null
}

/**
 * Time by which a share `p` has had the event, read from a survival curve: the first time at which the survival is
 * at or below 1 - p; where the curve lies exactly on 1 - p, halfway to the next drop. The limits are read from the
 * limits of the curve in the same way. Equal to R's `quantile(survfit)`.
 *
 * Source: Brookmeyer and Crowley (1982), Biometrics 38, 29-41, doi 10.2307/2530286.
 *
 * @example
 * survivalQuantile(kaplanMeier({ time: [1, 2, 3], event: [1, 1, 1] }).steps, 0.5).time // 2
 */
export function survivalQuantile(steps: readonly CurvePoint[], p: number): SurvivalQuantile {
  const reach = (height: (step: CurvePoint) => number | null) => crossing(steps, height, 1 - p)
  return {
    time: reach((step) => step.survival),
    confLow: reach((step) => step.confLow),
    confHigh: reach((step) => step.confHigh),
  }
}

const tie = 1.5e-8

function crossing(
  steps: readonly CurvePoint[],
  height: (step: CurvePoint) => number | null,
  target: number,
): number | null {
  const index = steps.findIndex((step) => (height(step) ?? Number.POSITIVE_INFINITY) <= target + tie)
  if (index < 0) return null
  const found = steps[index]!
  if (Math.abs(height(found)! - target) > tie) return found.time
  const lower = steps.slice(index).find((step) => (height(step) ?? Number.POSITIVE_INFINITY) < target - tie)
  return (found.time + (lower ?? steps.at(-1)!).time) / 2
}
