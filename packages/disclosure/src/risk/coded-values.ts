/** Values as whole numbers from 0, equal for equal values. */
export interface CodedValues {
  readonly codes: Int32Array
  /** Number of different values; every code is below it. */
  readonly count: number
}

/** The code of a missing value. */
export const missingCode = 0

/**
 * Numbers the values of a column; code 0 is kept for what is missing (null, NaN, empty text).
 *
 * @example
 * codedValues(['w', null, 'w', 'u']) // { codes: Int32Array [1, 0, 1, 2], count: 3 }
 */
export function codedValues(values: ArrayLike<string | number | null>): CodedValues {
  const known = new Map<string | number, number>()
  const codes = new Int32Array(values.length)
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? null
    if (value === null || value === '' || Number.isNaN(value)) continue
    const code = known.get(value) ?? known.size + 1
    known.set(value, code)
    codes[row] = code
  }
  return { codes, count: known.size + 1 }
}

/**
 * Numbers keys by their rank, so that equal keys, and no others, have equal codes. Keys that leave few gaps are marked in a
 * table; others are sorted. Memory is that of three arrays either way.
 *
 * @param keys - whole numbers, 0 or more
 * @example
 * rankedKeys(Float64Array.of(900, 7, 900)) // { codes: Int32Array [1, 0, 1], count: 2 }
 */
export function rankedKeys(keys: Float64Array): CodedValues {
  let highest = 0
  for (let row = 0; row < keys.length; row += 1) if (keys[row]! > highest) highest = keys[row]!
  return highest < 4 * keys.length + 1000 ? markedKeys(keys, highest) : sortedKeys(keys)
}

function markedKeys(keys: Float64Array, highest: number): CodedValues {
  const ranks = new Int32Array(highest + 1)
  for (let row = 0; row < keys.length; row += 1) ranks[keys[row]!] = 1
  let count = 0
  for (let key = 0; key <= highest; key += 1) {
    const present = ranks[key]!
    ranks[key] = count
    count += present
  }
  const codes = new Int32Array(keys.length)
  for (let row = 0; row < keys.length; row += 1) codes[row] = ranks[keys[row]!]!
  return { codes, count }
}

function sortedKeys(keys: Float64Array): CodedValues {
  const sorted = keys.slice().sort()
  let count = 0
  for (let place = 0; place < sorted.length; place += 1) {
    if (place > 0 && sorted[place] === sorted[place - 1]) continue
    sorted[count] = sorted[place]!
    count += 1
  }
  const codes = new Int32Array(keys.length)
  for (let row = 0; row < keys.length; row += 1) {
    const key = keys[row]!
    let low = 0
    let high = count - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]! < key) low = middle + 1
      else high = middle
    }
    codes[row] = low
  }
  return { codes, count }
}

/**
 * One code for a pair of values: equal where both are equal.
 *
 * @example
 * pairedCodes(codedValues(['a', 'a', 'b']), codedValues([1, 1, 1])).count // 2
 */
export function pairedCodes(first: CodedValues, second: CodedValues): CodedValues {
  const keys = new Float64Array(first.codes.length)
  for (let row = 0; row < keys.length; row += 1) keys[row] = first.codes[row]! * second.count + second.codes[row]!
  return rankedKeys(keys)
}
