import { contrastFailure } from './contrast-failure.ts'

/**
 * Refuses an infinite value; a missing one (NaN) is left to the caller.
 *
 * @throws EstimationFailure `comparison.infiniteValue`.
 *
 * @example
 * requireFinite([Float64Array.of(1, Number.NaN)]) // undefined
 */
export function requireFinite(columns: readonly Float64Array[]): void {
  for (const column of columns) {
    for (let row = 0; row < column.length; row++) {
      const value = column[row]!
      if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
        throw contrastFailure('comparison.infiniteValue')
      }
    }
  }
}
