/** Sum of the products of two vectors of equal length. */
export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let i = 0; i < left.length; i += 1) sum += left[i]! * right[i]!
  return sum
}
