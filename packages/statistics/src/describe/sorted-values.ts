/** The values that are not missing, ascending. */
export function sortedValues(values: ArrayLike<number>): Float64Array {
  const present = new Float64Array(values.length)
  let count = 0
  for (let index = 0; index < values.length; index += 1)
    if (!Number.isNaN(values[index]!)) present[count++] = values[index]!
  return present.slice(0, count).sort()
}
