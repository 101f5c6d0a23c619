import type { CountedRows } from './counted-rows.ts'

/**
 * Adds the derivative of the logistic log-likelihood to `score` and notes each row's weight in the information, four rows
 * at a time, so that their sums do not wait for one another.
 *
 * @example
 * addLogisticScore({ design, outcome, rows, counts }, coefficients, score, weights)
 */
export function addLogisticScore(
  { design, outcome, rows, counts }: CountedRows,
  coefficients: Float64Array,
  score: Float64Array,
  weights: Float64Array,
): void {
  const { values, width } = design
  const whole = rows.length - (rows.length % 4)
  for (let index = 0; index < whole; index += 4) {
    const rowA = rows[index]!
    const rowB = rows[index + 1]!
    const rowC = rows[index + 2]!
    const rowD = rows[index + 3]!
    const a = rowA * width
    const b = rowB * width
    const c = rowC * width
    const d = rowD * width
    let predictorA = 0
    let predictorB = 0
    let predictorC = 0
    let predictorD = 0
    for (let i = 0; i < width; i++) {
      const coefficient = coefficients[i]!
      predictorA += coefficient * values[a + i]!
      predictorB += coefficient * values[b + i]!
      predictorC += coefficient * values[c + i]!
      predictorD += coefficient * values[d + i]!
    }
    const chanceA = 1 / (1 + Math.exp(-predictorA))
    const chanceB = 1 / (1 + Math.exp(-predictorB))
    const chanceC = 1 / (1 + Math.exp(-predictorC))
    const chanceD = 1 / (1 + Math.exp(-predictorD))
    weights[index] = counts[index]! * chanceA * (1 - chanceA)
    weights[index + 1] = counts[index + 1]! * chanceB * (1 - chanceB)
    weights[index + 2] = counts[index + 2]! * chanceC * (1 - chanceC)
    weights[index + 3] = counts[index + 3]! * chanceD * (1 - chanceD)
    const residualA = counts[index]! * (outcome[rowA]! - chanceA)
    const residualB = counts[index + 1]! * (outcome[rowB]! - chanceB)
    const residualC = counts[index + 2]! * (outcome[rowC]! - chanceC)
    const residualD = counts[index + 3]! * (outcome[rowD]! - chanceD)
    for (let i = 0; i < width; i++) {
      score[i]! +=
        residualA * values[a + i]! +
        residualB * values[b + i]! +
        residualC * values[c + i]! +
        residualD * values[d + i]!
    }
  }
  for (let index = whole; index < rows.length; index++) {
    const row = rows[index]!
    const at = row * width
    let predictor = 0
    for (let i = 0; i < width; i++) predictor += coefficients[i]! * values[at + i]!
    const chance = 1 / (1 + Math.exp(-predictor))
    weights[index] = counts[index]! * chance * (1 - chance)
    for (let i = 0; i < width; i++) score[i]! += counts[index]! * (outcome[row]! - chance) * values[at + i]!
  }
}
