import type { CodedValues } from './coded-values.ts'

/**
 * For every row the number of rows with the same code.
 *
 * @example
 * groupSizes(codedValues(['a', 'b', 'a'])) // Int32Array [2, 1, 2]
 */
export function groupSizes({ codes, count }: CodedValues): Int32Array {
  const sizes = new Int32Array(count)
  for (const code of codes) sizes[code]! += 1
  return codes.map((code) => sizes[code]!)
}

/**
 * Which part of the numbers is smaller than a limit, from 0 to 1; 0 when there are none.
 *
 * @example
 * shareBelow(Int32Array.of(1, 4, 5, 12), 5) // 0.5
 */
export function shareBelow(numbers: Int32Array, limit: number): number {
  let below = 0
  for (const number of numbers) if (number < limit) below += 1
  return numbers.length === 0 ? 0 : below / numbers.length
}
