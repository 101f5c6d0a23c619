import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * The values that are known (not NaN).
 *
 * @throws EstimationFailure `statistics.tooFewPersons` with fewer than `fewest`; `statistics.infiniteValue`.
 */
export function knownValues(values: ArrayLike<number>, fewest: number): Float64Array {
  const kept = new Float64Array(values.length)
  let n = 0
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!
    if (Number.isNaN(value)) continue
    if (!Number.isFinite(value))
      throw new EstimationFailure('statistics.infiniteValue', {
        nl: 'Een waarde is oneindig groot.',
        en: 'A value is infinite.',
      })
    kept[n] = value
    n += 1
  }
  if (n < fewest)
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: `Een groep heeft ${n} personen met een bekende waarde, en er zijn er minstens ${fewest} nodig.`,
      en: `A group has ${n} persons with a known value, and at least ${fewest} are needed.`,
    })
  return kept.subarray(0, n)
}
