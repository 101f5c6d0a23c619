import { type LinkName, linkFunctions } from './link-function.ts'
import { type FamilyName, outcomeFamilies } from './outcome-family.ts'

/** What one step of iteratively reweighted least squares needs per row; filled from `predictor`. */
export interface WorkingRows {
  readonly predictor: Float64Array
  readonly mean: Float64Array
  /** Information of the row about its predictor: prior weight x slope squared / variance. */
  readonly weight: Float64Array
  /** Derivative of the row's log-likelihood to its predictor. */
  readonly score: Float64Array
  /** Fills rows `from` to `to` and gives their deviance; not finite where a mean is impossible. */
  fill(from: number, to: number): number
  /** Fills all rows at the outcomes themselves, pulled a little towards the middle, as `glm` begins. */
  begin(): number
}

/** Working rows of a family and a link over an outcome. */
export function workingRows(
  family: FamilyName,
  link: LinkName,
  outcome: Float64Array,
  prior: Float64Array | null,
): WorkingRows {
  const rows = outcome.length
  const arrays = {
    predictor: new Float64Array(rows),
    mean: new Float64Array(rows),
    weight: new Float64Array(rows),
    score: new Float64Array(rows),
  }
  const twoOutcomes = outcome.every((value) => value === 0 || value === 1)
  const fill =
    family === 'binomial' && link === 'logit' && twoOutcomes
      ? logisticFill(arrays, outcome, prior)
      : generalFill(arrays, family, link, outcome, prior)
  const { predictorAt } = linkFunctions[link]
  const { startAt } = outcomeFamilies[family]
  const begin = () => {
    for (let row = 0; row < rows; row += 1)
      arrays.predictor[row] = predictorAt(startAt(outcome[row]!, prior === null ? 1 : prior[row]!))
    return fill(0, rows)
  }
  return { ...arrays, fill, begin }
}

type Arrays = Omit<WorkingRows, 'fill' | 'begin'>

/** The common case in one loop; the logarithms of 1 + odds are taken of their product, a block at a time. */
function logisticFill(arrays: Arrays, outcome: Float64Array, prior: Float64Array | null): WorkingRows['fill'] {
  const { predictor, mean, weight, score } = arrays
  return (from, to) => {
    let loss = 0
    let product = 1
    for (let row = from; row < to; row += 1) {
      const value = predictor[row]!
      const odds = Math.exp(value < 0 ? value : -value)
      const larger = 1 / (1 + odds)
      const smaller = odds * larger
      const happened = outcome[row] === 1
      mean[row] = value >= 0 ? larger : smaller
      const distance = value >= 0 === happened ? smaller : larger
      const against = happened ? -value : value
      if (prior === null) {
        weight[row] = larger * smaller
        score[row] = happened ? distance : -distance
        product *= 1 + odds
        if (product > 1e300) {
          loss += Math.log(product)
          product = 1
        }
        if (against > 0) loss += against
      } else {
        const share = prior[row]!
        weight[row] = share * larger * smaller
        score[row] = happened ? share * distance : -share * distance
        if (share > 0) loss += share * (Math.log1p(odds) + Math.max(against, 0))
      }
    }
    return 2 * (loss + Math.log(product))
  }
}

function generalFill(
  arrays: Arrays,
  familyName: FamilyName,
  linkName: LinkName,
  outcome: Float64Array,
  prior: Float64Array | null,
): WorkingRows['fill'] {
  const { predictor, mean, weight, score } = arrays
  const family = outcomeFamilies[familyName]
  const link = linkFunctions[linkName]
  const complement = new Float64Array(outcome.length)
  const slope = new Float64Array(outcome.length)
  return (from, to) => {
    link.evaluate(predictor, mean, complement, slope, from, to)
    let deviance = 0
    for (let row = from; row < to; row += 1) {
      const share = prior === null ? 1 : prior[row]!
      if (share === 0) {
        weight[row] = 0
        score[row] = 0
        continue
      }
      const value = outcome[row]!
      const variance = family.variance(mean[row]!, complement[row]!)
      const information = variance > 0 ? (share * slope[row]!) / variance : 0
      weight[row] = information * slope[row]!
      score[row] = information * (familyName === 'binomial' && value === 1 ? complement[row]! : value - mean[row]!)
      deviance += share * family.deviance(value, mean[row]!, complement[row]!)
    }
    return deviance
  }
}
