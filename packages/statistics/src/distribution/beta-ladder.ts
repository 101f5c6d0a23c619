import { logGamma } from './log-gamma.ts'
import { incompleteBeta } from './stdlib.ts'

/** Incomplete beta functions of shapes a whole number of steps from a first one. */
export interface BetaLadder {
  /** Of the first shape plus `step`; to be asked for 0, 1, 2 and on. */
  up(step: number): number
  /** Of the first shape less `step`; to be asked for 1, 2 and on, on a ladder not yet climbed. */
  down(step: number): number
}

/**
 * Shares of the beta distribution with shapes `shape` and half the degrees of freedom below t^2 / (t^2 + df), or above
 * it for the upper tail, step by step through the recurrence in the shape. Where its terms are too small to start
 * from, each is computed by itself.
 */
export function betaLadder(t: number, degreesOfFreedom: number, shape: number, tail: 'lower' | 'upper'): BetaLadder {
  const upper = tail === 'upper'
  const half = degreesOfFreedom / 2
  const x = (t * t) / (t * t + degreesOfFreedom)
  const rest = degreesOfFreedom / (t * t + degreesOfFreedom)
  if (x === 0) return { up: () => (upper ? 1 : 0), down: () => (upper ? 1 : 0) }
  // Where the complement is small, its mirror image keeps more digits than a complement does.
  const single = (at: number) =>
    upper && x > 0.5 ? incompleteBeta(rest, half, at, false) : incompleteBeta(x, at, half, upper)
  const first = single(shape)
  const logDifference =
    shape * Math.log(x) + half * Math.log(rest) - logGamma(shape + 1) - logGamma(half) + logGamma(shape + half)
  if (!(first > tiny && logDifference > Math.log(tiny)))
    return { up: (step) => single(shape + step), down: (step) => single(shape - step) }
  let here = first
  let difference = Math.exp(logDifference)
  return {
    up: (step) => {
      if (step === 0) return here
      here = Math.max(0, upper ? here + difference : here - difference)
      difference *= (x * (shape + step - 1 + half)) / (shape + step)
      return here
    },
    down: (step) => {
      const at = shape - step
      difference *= (at + 1) / (x * (at + half))
      here = Math.max(0, upper ? here - difference : here + difference)
      return here
    },
  }
}

const tiny = 1e-250
