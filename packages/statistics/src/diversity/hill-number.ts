/**
 * Hill number of a given order: how many equally common kinds would be as diverse as these counts. Order 0 counts the
 * kinds, 1 is exp(Shannon entropy), 2 is one over the sum of squared shares (inverse Simpson). From 1 to the number of
 * kinds present; 0 when nothing was counted. Missing or zero counts do not take part. Equal to `vegan::renyi(hill =
 * TRUE)`.
 *
 * @param order - 0 or more; Infinity is one over the largest share.
 * @throws RangeError when a count or the order is negative.
 *
 * Source: Hill (1973), Ecology 54, 427-432, doi 10.2307/1934352.
 *
 * @example
 * hillNumber([6, 3, 1], 1) // 2.454556
 */
export function hillNumber(counts: ArrayLike<number>, order: number): number {
  const present = Array.from(counts).filter((count) => !Number.isNaN(count) && count !== 0)
  if (!(order >= 0) || present.some((count) => count < 0)) throw new RangeError('counts and order must be 0 or more')
  if (present.length === 0) return 0
  const total = present.reduce((sum, count) => sum + count, 0)
  const shares = present.map((count) => count / total)
  if (order === 1) return Math.exp(-shares.reduce((sum, share) => sum + share * Math.log(share), 0))
  if (order === Number.POSITIVE_INFINITY) return 1 / Math.max(...shares)
  return shares.reduce((sum, share) => sum + share ** order, 0) ** (1 / (1 - order))
}
