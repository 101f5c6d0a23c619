import { EstimationFailure } from '../result/estimation-failure.ts'

/** Two columns with the rows in which both are known. */
export interface CompletePairs {
  readonly x: Float64Array
  readonly y: Float64Array
}

/**
 * The pairs in which neither value is missing (NaN).
 *
 * @throws EstimationFailure `statistics.tooFewPersons` with fewer pairs than `fewest`; `statistics.infiniteValue`.
 * @throws RangeError when the columns differ in length.
 */
export function completePairs(x: ArrayLike<number>, y: ArrayLike<number>, fewest: number): CompletePairs {
  if (x.length !== y.length) throw new RangeError('columns must have the same length')
  const left = new Float64Array(x.length)
  const right = new Float64Array(x.length)
  let n = 0
  for (let row = 0; row < x.length; row += 1) {
    const one = x[row]!
    const other = y[row]!
    if (Number.isNaN(one) || Number.isNaN(other)) continue
    if (!Number.isFinite(one) || !Number.isFinite(other)) throw infinite()
    left[n] = one
    right[n] = other
    n += 1
  }
  if (n < fewest)
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: `Er zijn ${n} paren met beide waarden, en er zijn er minstens ${fewest} nodig.`,
      en: `There are ${n} pairs with both values, and at least ${fewest} are needed.`,
    })
  return { x: left.subarray(0, n), y: right.subarray(0, n) }
}

function infinite(): EstimationFailure {
  return new EstimationFailure('statistics.infiniteValue', {
    nl: 'Een waarde is oneindig groot.',
    en: 'A value is infinite.',
  })
}
