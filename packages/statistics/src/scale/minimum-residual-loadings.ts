const largestLoading = Math.sqrt(1 - 0.005)

/**
 * Standardised loadings on one factor that leave the smallest squares of residual correlations off the diagonal, found
 * by solving for one at a time; each within the bounds that keep its uniqueness at 0.005 or more. The sum is positive.
 */
export function minimumResidualLoadings(correlations: readonly Float64Array[]): Float64Array {
  const loadings = startingLoadings(correlations)
  for (let round = 0; round < 10_000; round += 1) {
    let change = 0
    correlations.forEach((row, item) => {
      let products = 0
      let squares = 0
      row.forEach((correlation, other) => {
        if (other === item) return
        products += correlation * loadings[other]!
        squares += loadings[other]! ** 2
      })
      const best = squares === 0 ? 0 : products / squares
      const kept = Math.max(-largestLoading, Math.min(largestLoading, best))
      change = Math.max(change, Math.abs(kept - loadings[item]!))
      loadings[item] = kept
    })
    if (change < 1e-12) break
  }
  const sign = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1
  return loadings.map((loading) => sign * loading)
}

/** First principal direction by power iteration, so that items of opposite direction start with opposite signs. */
function startingLoadings(correlations: readonly Float64Array[]): Float64Array {
  let direction = Float64Array.from(correlations, (_, item) => 1 + item / (10 * correlations.length))
  for (let round = 0; round < 50; round += 1) {
    const next = Float64Array.from(correlations, (row) =>
      row.reduce((sum, correlation, other) => sum + correlation * direction[other]!, 0),
    )
    const size = next.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    direction = next.map((value) => (0.7 * value) / size)
  }
  return direction
}
