import { contrastFailure } from '../contrast/contrast-failure.ts'

/**
 * A column of numbers as classes from 0: between limits, or of equal width (see `CoarsenedCovariate`). Sturges' number of
 * classes is the rounded-up log2(n) + 1.
 *
 * @throws EstimationFailure `comparison.infiniteValue` for a missing or infinite value, `comparison.badSetting`.
 *
 * Source: Sturges (1926), Journal of the American Statistical Association 21, 65-66, doi 10.1080/01621459.1926.10502161.
 *
 * @example
 * coarsened(Float64Array.of(1, 5, 9), [5]) // Int32Array [0, 1, 1]
 */
export function coarsened(values: Float64Array, cutpoints?: readonly number[] | number): Int32Array {
  if (!values.every(Number.isFinite)) throw contrastFailure('comparison.infiniteValue')
  if (cutpoints === 0) return asTheyAre(values)
  const limits = typeof cutpoints === 'object' ? [...new Set(cutpoints)] : equalWidths(values, cutpoints)
  if (!limits.every(Number.isFinite)) throw contrastFailure('comparison.badSetting')
  limits.sort((left, right) => left - right)
  return Int32Array.from(values, (value) => {
    let [low, high] = [0, limits.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (limits[middle]! <= value) low = middle + 1
      else high = middle
    }
    return low
  })
}

function asTheyAre(values: Float64Array): Int32Array {
  const found = new Map<number, number>()
  for (const value of values) if (!found.has(value)) found.set(value, found.size)
  return Int32Array.from(values, (value) => found.get(value)!)
}

function equalWidths(values: Float64Array, given: number | undefined): number[] {
  const count = given ?? Math.ceil(Math.log2(values.length) + 1)
  if (!(Number.isInteger(count) && count >= 1)) throw contrastFailure('comparison.badSetting')
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  const width = (high - low) / count
  return Array.from({ length: count - 1 }, (_, index) => low + (index + 1) * width)
}
