/**
 * Average effect on everyone by the Horvitz-Thompson estimator: mean of treated outcome / score minus mean of comparison
 * outcome / (1 - score), both over everyone. The weights are not normalised, so that a shift of the outcome changes the
 * number; the normalised form (`propensity-weighting`) is almost always the better one.
 *
 * Source: Horvitz and Thompson (1952), Journal of the American Statistical Association 47, 663-685,
 * doi 10.1080/01621459.1952.10483446.
 *
 * @example
 * horvitzThompson(Float64Array.of(2, 1), Uint8Array.of(1, 0), Float64Array.of(0.5, 0.5)) // 1
 */
export function horvitzThompson(outcome: Float64Array, treated: Uint8Array, scores: Float64Array): number {
  let sum = 0
  for (let row = 0; row < outcome.length; row++) {
    sum += treated[row] === 1 ? outcome[row]! / scores[row]! : -outcome[row]! / (1 - scores[row]!)
  }
  return sum / outcome.length
}
