import type { Matches } from './nearest-matches.ts'

/**
 * Number of the matched set of each row, -1 for rows in none. Only for matching without replacement, where nobody is in
 * two sets.
 *
 * @throws RangeError after matching with replacement.
 *
 * @example
 * matchedSets(nearestMatches({ treated, scores }), treated.length)
 */
export function matchedSets({ treatedRows, ratio, rows, replace }: Matches, n: number): Int32Array {
  if (replace) throw new RangeError('with replacement a person may be in several sets')
  const sets = new Int32Array(n).fill(-1)
  for (let index = 0; index < treatedRows.length; index++) {
    if (rows[index * ratio] === -1) continue
    sets[treatedRows[index]!] = index
    for (let match = 0; match < ratio; match++) {
      const row = rows[index * ratio + match]!
      if (row !== -1) sets[row] = index
    }
  }
  return sets
}
