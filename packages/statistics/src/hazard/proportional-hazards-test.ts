import { chiSquaredUpperTail } from '../distribution/chi-squared-upper-tail.ts'
import type { CoxFit } from './fit-cox.ts'
import { inverseInformation } from './inverse-information.ts'
import { type TimeTransform, timeTransform } from './time-transform.ts'
import { visitEventTimes } from './visit-event-times.ts'

/** A chi-squared test that a coefficient stays the same over time. */
export interface ProportionalHazardsTest {
  readonly chiSquared: number
  readonly degreesOfFreedom: number
  readonly pValue: number
}

/** Tests per coefficient and of all together. */
export interface ProportionalHazardsTests {
  readonly perColumn: readonly ProportionalHazardsTest[]
  readonly global: ProportionalHazardsTest
}

/**
 * Score test of proportional hazards: whether each coefficient changes with a transform of time. A small p-value says
 * that one hazard ratio for the whole follow-up hides a change. Null where the test has no information (a single
 * event time). Equal to `survival::cox.zph(fit, transform, terms = FALSE)`.
 *
 * @param transform - `km` (default) one minus the Kaplan-Meier curve of everyone, `rank`, or `identity`.
 *
 * Source: Grambsch and Therneau (1994), Biometrika 81, 515-526, doi 10.1093/biomet/81.3.515, as a score test.
 *
 * @example
 * proportionalHazardsTest(fit, 'rank')?.global.pValue
 */
export function proportionalHazardsTest(
  { sets, likelihood, ties, sets: { width, values, weights, events } }: CoxFit,
  transform: TimeTransform = 'km',
): ProportionalHazardsTests | null {
  if (width === 0) return null
  const moments = timeTransform(sets, transform)
  const cells = (width * (width + 1)) / 2
  const [plain, timed, twice] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)]
  const score = new Float64Array(width)
  visitEventTimes(sets, likelihood, ties, true, ({ group, atRisk, tied, steps, part }) => {
    const moment = moments[group]!
    for (let position = sets.groupStarts[group]!; position < sets.groupStarts[group + 1]!; position += 1)
      if (events[position] === 1)
        for (let index = 0; index < width; index += 1)
          score[index]! += moment * weights[position]! * values[position * width + index]!
    for (let step = 0; step < steps; step += 1) {
      const share = step / steps
      const rest = atRisk.total - share * tied.total
      let cell = 0
      for (let row = 0; row < width; row += 1) {
        const mean = (atRisk.first[row]! - share * tied.first[row]!) / rest
        score[row]! -= moment * part * mean
        for (let column = 0; column <= row; column += 1, cell += 1) {
          const other = (atRisk.first[column]! - share * tied.first[column]!) / rest
          const spread = part * ((atRisk.second[cell]! - share * tied.second[cell]!) / rest - mean * other)
          plain[cell]! += spread
          timed[cell]! += moment * spread
          twice[cell]! += moment * moment * spread
        }
      }
    }
  })
  const left = remainder(plain, timed, twice, width)
  const inverse = left && inverseInformation(left, twice, width)
  if (left === null || typeof inverse === 'number' || inverse === null) return null
  const chiSquared = inverse.reduce(
    (sum, row, index) => sum + score[index]! * row.reduce((part, value, other) => part + value * score[other]!, 0),
    0,
  )
  return {
    perColumn: Array.from(score, (value, index) => test(value ** 2 / left[(index * (index + 3)) / 2]!, 1)),
    global: test(chiSquared, width),
  }
}

function test(chiSquared: number, degreesOfFreedom: number): ProportionalHazardsTest {
  return { chiSquared, degreesOfFreedom, pValue: chiSquaredUpperTail(chiSquared, degreesOfFreedom) }
}

/** twice - timed plain^-1 timed, as a lower triangle: the information about change that the coefficients leave. */
function remainder(plain: Float64Array, timed: Float64Array, twice: Float64Array, width: number): Float64Array | null {
  const inverse = inverseInformation(plain, plain, width)
  if (typeof inverse === 'number') return null
  const at = (row: number, column: number) =>
    timed[row >= column ? (row * (row + 1)) / 2 + column : (column * (column + 1)) / 2 + row]!
  const result = new Float64Array(twice.length)
  let cell = 0
  for (let row = 0; row < width; row += 1)
    for (let column = 0; column <= row; column += 1, cell += 1) {
      let explained = 0
      for (let left = 0; left < width; left += 1)
        for (let right = 0; right < width; right += 1)
          explained += at(row, left) * inverse[left]![right]! * at(right, column)
      result[cell] = twice[cell]! - explained
    }
  return result
}
