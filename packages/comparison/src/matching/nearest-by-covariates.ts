import { contrastFailure } from '../contrast/contrast-failure.ts'
import type { Matches } from './nearest-matches.ts'
import { whitenedRows } from './whitened-rows.ts'

/** What matching on Mahalanobis distance works on. */
export interface CovariateMatching {
  /** 1 for those who get matches, 0 for those they are matched with. */
  readonly treated: Uint8Array
  /** Complete columns; one that repeats others among them is left out. */
  readonly columns: readonly Float64Array[]
  readonly ratio?: number
  readonly replace?: boolean
  /** Matches share this code. */
  readonly exact?: Int32Array | null
  /** Limit on the difference of another number, such as the propensity score. */
  readonly caliper?: { readonly scores: Float64Array; readonly width: number } | null
}

/**
 * Greedy nearest-neighbour matching on the Mahalanobis distance with the pooled within-arm covariance. The treated choose
 * in the order of the file; equally near: the one listed first. Time grows with treated times comparison persons.
 *
 * @throws EstimationFailure `comparison.emptyArm`, `comparison.infiniteValue`, `comparison.noCovariates` (none varies),
 * `comparison.badSetting`.
 *
 * Source: Rubin (1980), Biometrics 36, 293-298, doi 10.2307/2529981.
 *
 * @example
 * nearestByCovariates({ treated: Uint8Array.of(1, 1, 0, 0, 0), columns: [Float64Array.of(1, 4, 5, 2, 9)] }).rows // [3, 2]
 */
export function nearestByCovariates(input: CovariateMatching): Matches {
  const { treated, columns, ratio = 1, replace = false, exact = null, caliper = null } = input
  if (!columns.every((column) => column.every(Number.isFinite))) throw contrastFailure('comparison.infiniteValue')
  if (!(Number.isInteger(ratio) && ratio >= 1) || (caliper !== null && !(caliper.width >= 0))) {
    throw contrastFailure('comparison.badSetting')
  }
  const treatedRows = Int32Array.from(treated.keys()).filter((row) => treated[row] === 1)
  const others = Int32Array.from(treated.keys()).filter((row) => treated[row] === 0)
  if (treatedRows.length === 0 || others.length === 0) throw contrastFailure('comparison.emptyArm')
  const points = whitenedRows(columns, treated)
  const size = points.length / treated.length
  const taken = new Uint8Array(treated.length)
  const rows = new Int32Array(treatedRows.length * ratio).fill(-1)
  for (let round = 0; round < ratio; round++) {
    treatedRows.forEach((row, index) => {
      const own = rows.subarray(index * ratio, index * ratio + round)
      let best = -1
      let least = Number.POSITIVE_INFINITY
      for (const other of others) {
        if (taken[other] === 1 || (exact !== null && exact[row] !== exact[other])) continue
        if (caliper !== null && !(Math.abs(caliper.scores[row]! - caliper.scores[other]!) <= caliper.width)) continue
        let distance = 0
        for (let part = 0; part < size && distance < least; part++) {
          const apart = points[row * size + part]! - points[other * size + part]!
          distance += apart * apart
        }
        if (distance < least && !own.includes(other)) {
          least = distance
          best = other
        }
      }
      if (best === -1) return
      rows[index * ratio + round] = best
      if (!replace) taken[best] = 1
    })
  }
  const matched = treatedRows.reduce((count, _, index) => count + Number(rows[index * ratio] !== -1), 0)
  return { treatedRows, ratio, rows, matched, replace }
}
