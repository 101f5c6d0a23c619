const digits = 0x10000
/** Below this many values, comparing them is faster than counting their digits. */
const few = 2000

/**
 * Positions of values from small to large, equal values in the order given: a radix sort on the bits of the numbers,
 * which for numbers from 0 upwards are in the order of the numbers. Numbers must be finite and not below 0.
 */
export function ascendingOrder(values: Float64Array): Int32Array {
  const length = values.length
  let from = new Int32Array(length)
  for (let position = 0; position < length; position += 1) from[position] = position
  if (length < few) return from.sort((left, right) => values[left]! - values[right]! || left - right)
  const bits = new Uint16Array(values.map((value) => value + 0).buffer)
  let to = new Int32Array(length)
  const starts = new Int32Array(digits)
  for (let digit = 0; digit < 4; digit += 1) {
    starts.fill(0)
    for (let position = 0; position < length; position += 1) starts[bits[4 * position + digit]!]! += 1
    if (length > 0 && starts[bits[digit]!] === length) continue
    let sum = 0
    for (let value = 0; value < digits; value += 1) {
      const count = starts[value]!
      starts[value] = sum
      sum += count
    }
    for (let index = 0; index < length; index += 1) {
      const position = from[index]!
      const value = bits[4 * position + digit]!
      to[starts[value]!] = position
      starts[value]! += 1
    }
    ;[from, to] = [to, from]
  }
  return from
}
