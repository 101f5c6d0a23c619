/**
 * How many of the treated have a score that people in the comparison group have too: between the larger of both arms'
 * minima and the smaller of their maxima (Dehejia, Wahba 1999, 10.1080/01621459.1999.10473858).
 *
 * @example
 * commonSupport(new Float64Array([0.3, 0.9, 0.2, 0.5]), new Uint8Array([1, 1, 0, 0])) // 1
 */
export function commonSupport(scores: Float64Array, treated: Uint8Array): number {
  const low = [Infinity, Infinity]
  const high = [-Infinity, -Infinity]
  for (const [row, score] of scores.entries()) {
    const arm = treated[row]!
    low[arm] = Math.min(low[arm]!, score)
    high[arm] = Math.max(high[arm]!, score)
  }
  const [from, to] = [Math.max(...low), Math.min(...high)]
  return scores.filter((score, row) => treated[row] === 1 && score >= from && score <= to).length
}
