import type { ClusteredResiduals } from './working-correlation.ts'

/**
 * The correlation of neighbours under which correlations fall as its powers with the distance: solves the estimating
 * equation over all pairs, sum of the slope of rho^lag times (product - rho^lag) = 0, by Gauss-Newton steps from 0.
 */
export function sameLag({ residuals, starts, longest }: ClusteredResiduals): number {
  const products = new Float64Array(longest)
  const pairs = new Float64Array(longest)
  for (let cluster = 0; cluster < starts.length - 1; cluster += 1) {
    const from = starts[cluster]!
    const to = starts[cluster + 1]!
    for (let lag = 1; lag < to - from; lag += 1) {
      let sum = 0
      for (let row = from + lag; row < to; row += 1) sum += residuals[row - lag]! * residuals[row]!
      products[lag]! += sum
      pairs[lag]! += to - from - lag
    }
  }
  let correlation = 0
  for (let step = 0; step < 500; step += 1) {
    let slope = 0
    let information = 0
    let power = 1
    for (let lag = 1; lag < longest; lag += 1) {
      const derivative = lag * power
      power *= correlation
      slope += derivative * (products[lag]! - pairs[lag]! * power)
      information += derivative * derivative * pairs[lag]!
    }
    const move = information > 0 ? slope / information : 0
    correlation += move
    if (!(Math.abs(move) > 1e-13)) break
  }
  return correlation
}
