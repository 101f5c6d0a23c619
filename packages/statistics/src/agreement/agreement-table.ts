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
  const pairs: [string, string][] = []
  for (let person = 0; person < first.codes.length; person += 1) {
    const one = first.levels[first.codes[person]!]
    const other = second.levels[second.codes[person]!]
    if (one !== undefined && other !== undefined) pairs.push([one, other])
  }
  const used = new Set(pairs.flat())
  const levels = orderOf(first.levels, second.levels).filter((level) => used.has(level))
  const place = new Map(levels.map((level, index) => [level, index]))
  const counts = levels.map(() => new Float64Array(levels.length))
  for (const [one, other] of pairs) {
    const line = counts[place.get(one)!]!
    line[place.get(other)!] = line[place.get(other)!]! + 1
  }
  return { levels, counts }
}

function orderOf(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.every((level) => first.includes(level))) return first
  if (first.every((level) => second.includes(level))) return second
  return labelColumn('', [...first, ...second]).levels
}
