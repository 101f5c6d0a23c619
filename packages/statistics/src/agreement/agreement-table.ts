import { type LabelColumn, labelColumn } from '../estimator/label-column.ts'

/** Counts of two raters' categories, square: every category of either rater in each direction. */
export interface AgreementTable {
  readonly levels: readonly string[]
  /** One list per category of the first rater. */
  readonly counts: readonly Float64Array[]
}

/**
 * Counts of the categories two raters gave the same persons. Persons whom one of them left out (-1) do not count;
 * categories that neither used are left out. Categories keep the order of the rater whose levels include the other's;
 * else they go by size (numbers) or by code point.
 *
 * @throws RangeError when the columns differ in length.
 *
 * @example
 * agreementTable(labelColumn('first', ['a', 'b']), labelColumn('second', ['a', 'c'])).levels // ['a', 'b', 'c']
 */
export function agreementTable(first: LabelColumn, second: LabelColumn): AgreementTable {
  if (first.codes.length !== second.codes.length) throw new RangeError('columns must have the same length')
  const across = second.levels.length
  const pairs = new Float64Array(first.levels.length * across)
  for (let person = 0; person < first.codes.length; person += 1) {
    const one = first.codes[person]!
    const other = second.codes[person]!
    if (one >= 0 && other >= 0) pairs[one * across + other] = pairs[one * across + other]! + 1
  }
  const countOf = (one: string, other: string) => {
    const row = first.levels.indexOf(one)
    const column = second.levels.indexOf(other)
    return row < 0 || column < 0 ? 0 : pairs[row * across + column]!
  }
  const isUsed = (level: string) =>
    second.levels.some((other) => countOf(level, other) > 0) || first.levels.some((one) => countOf(one, level) > 0)
  const levels = orderOf(first.levels, second.levels).filter(isUsed)
  return { levels, counts: levels.map((one) => Float64Array.from(levels, (other) => countOf(one, other))) }
}

function orderOf(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.every((level) => first.includes(level))) return first
  if (first.every((level) => second.includes(level))) return second
  return labelColumn('', [...first, ...second]).levels
}
