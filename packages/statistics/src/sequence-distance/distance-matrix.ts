import { EstimationFailure } from '../result/estimation-failure.ts'

/** Distances between all pairs of persons. */
export interface DistanceMatrix {
  readonly size: number
  /** Lower triangle, column by column, as `dist` in R: (1,0), (2,0) ... (n-1,0), (2,1) ... */
  readonly values: Float64Array
}

/** Position of the distance between two different persons, `low` the lower of the two. */
export function pairPosition(size: number, low: number, high: number): number {
  return low * size - (low * (low + 1)) / 2 + high - low - 1
}

/**
 * The distance between two persons.
 *
 * @example
 * distanceBetween({ size: 3, values: Float64Array.of(1, 2, 3) }, 2, 0) // 2
 */
export function distanceBetween({ size, values }: DistanceMatrix, one: number, other: number): number {
  if (one === other) return 0
  return values[pairPosition(size, Math.min(one, other), Math.max(one, other))]!
}

/** Room for all pairs, or the failure `statistics.tooManySequences` when that would be over 2 GB. */
export function roomForPairs(size: number): Float64Array {
  if (size > 23_000)
    throw new EstimationFailure('statistics.tooManySequences', {
      nl: 'Er zijn te veel personen om alle afstanden tussen hen te bewaren (meer dan 23.000). Neem een steekproef.',
      en: 'There are too many persons to keep all distances between them (more than 23,000). Draw a sample.',
    })
  return new Float64Array((size * (size - 1)) / 2)
}

/** @throws RangeError when a distance is not a finite number of at least 0, or there is not one for every pair. */
export function checkDistances({ size, values }: DistanceMatrix): void {
  if (values.length !== (size * (size - 1)) / 2) throw new RangeError('there must be a distance for every pair')
  for (let pair = 0; pair < values.length; pair += 1)
    if (!(values[pair]! >= 0 && values[pair]! < Number.POSITIVE_INFINITY))
      throw new RangeError('distances must be finite numbers of at least 0')
}

/**
 * How many persons each row stands for: one each, or as given.
 *
 * @throws RangeError when there is not one number per row, or one is not above 0.
 */
export function membersOf(size: number, given: ArrayLike<number> | undefined): Float64Array {
  if (given === undefined) return new Float64Array(size).fill(1)
  const members = Float64Array.from(given)
  if (members.length !== size || !members.every((count) => count > 0 && Number.isFinite(count)))
    throw new RangeError('there must be a number of members above 0 for every row')
  return members
}
