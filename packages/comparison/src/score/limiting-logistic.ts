import type { CountedRows } from './counted-rows.ts'
import { factorPositive, solveFactored } from './solve-positive.ts'

/** A logistic fit that may have run to the edge of what probabilities can be. */
export interface LimitingLogistic {
  /** On the scale of the design. */
  readonly coefficients: Float64Array
  /** True when every outcome is predicted without error. */
  readonly complete: boolean
}

/**
 * Logistic regression that goes on where a group of people all have the same outcome: its coefficients run off, but the
 * predictions settle (at exactly 0 or 1 for that group), and those are what is wanted. Newton's method until the deviance
 * stands still, as R's `glm` with a strict epsilon.
 *
 * @example
 * limitingLogistic({ design, outcome, rows, counts }).complete
 */
export function limitingLogistic({ design, outcome, rows, counts }: CountedRows): LimitingLogistic {
  const { values, width } = design
  let coefficients = new Float64Array(width)
  let deviance = Number.POSITIVE_INFINITY
  for (let iteration = 0; iteration < 60; iteration++) {
    const triangle = new Float64Array((width * (width + 1)) / 2)
    const step = new Float64Array(width)
    let next = 0
    for (let index = 0; index < rows.length; index++) {
      const at = rows[index]! * width
      let predictor = 0
      for (let i = 0; i < width; i++) predictor += coefficients[i]! * values[at + i]!
      const chance = 1 / (1 + Math.exp(-predictor))
      const against = outcome[rows[index]!] === 1 ? -predictor : predictor
      next += 2 * counts[index]! * (Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against))))
      const residual = counts[index]! * (outcome[rows[index]!]! - chance)
      const weight = counts[index]! * chance * (1 - chance)
      for (let i = 0, entry = 0; i < width; i++) {
        step[i]! += residual * values[at + i]!
        const weighted = weight * values[at + i]!
        for (let j = 0; j <= i; j++, entry++) triangle[entry]! += weighted * values[at + j]!
      }
    }
    const settled = Math.abs(deviance - next) <= 1e-14 * (next + 0.1)
    deviance = next
    if (settled || !factorPositive(triangle, width)) break
    solveFactored(triangle, step, width)
    const size = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    const share = size > 5 ? 5 / size : 1
    coefficients = coefficients.map((value, index) => value + share * step[index]!)
  }
  return { coefficients, complete: deviance < 1e-6 }
}
