import type { ClusterPart } from './cluster-part.ts'

/**
 * Satterthwaite's degrees of freedom of a variance that is a sum of squares over clusters, 2 mean^2 / variance under the
 * working errors. With u = once x direction per cluster, the covariance of the contributions of clusters i and j is
 * u_i' tie u_j, plus direction' twice direction when i = j; its squares are summed without visiting pairs.
 *
 * @param tie - Square, as many rows as `once` has, by rows.
 */
export function satterthwaite(parts: readonly ClusterPart[], direction: Float64Array, tie: Float64Array): number {
  const size = direction.length
  const width = Math.round(Math.sqrt(tie.length))
  const total = new Float64Array(width * width)
  let trace = 0
  let squares = 0
  for (const { twice, once } of parts) {
    let own = 0
    for (let i = 0; i < size; i += 1)
      for (let j = 0; j < size; j += 1) own += direction[i]! * twice[i * size + j]! * direction[j]!
    const shared = new Float64Array(width)
    for (let i = 0; i < width; i += 1)
      for (let j = 0; j < size; j += 1) shared[i]! += once[i * size + j]! * direction[j]!
    let tied = 0
    for (let i = 0; i < width; i += 1)
      for (let j = 0; j < width; j += 1) {
        tied += shared[i]! * tie[i * width + j]! * shared[j]!
        total[i * width + j]! += shared[i]! * shared[j]!
      }
    trace += own + tied
    squares += own * (own + 2 * tied)
  }
  for (let i = 0; i < width; i += 1)
    for (let j = 0; j < width; j += 1) {
      let there = 0
      let back = 0
      for (let k = 0; k < width; k += 1) {
        there += tie[i * width + k]! * total[k * width + j]!
        back += tie[j * width + k]! * total[k * width + i]!
      }
      squares += there * back
    }
  return trace ** 2 / squares
}
