import type { Matches } from './nearest-matches.ts'

/**
 * Weights of a matched sample: 1 for a treated person with a match; each of its k matches gets 1 / k from it; the
 * comparison weights are then scaled to mean 1 among those used. 0 for everyone else. Equal to MatchIt's weights.
 *
 * Source: Stuart (2010), Statistical Science 25, 1-21, doi 10.1214/09-STS313.
 *
 * @example
 * matchingWeights(nearestMatches({ treated, scores }), treated.length)
 */
export function matchingWeights({ treatedRows, ratio, rows }: Matches, n: number): Float64Array {
  const weights = new Float64Array(n)
  let used = 0
  let matched = 0
  for (let index = 0; index < treatedRows.length; index++) {
    let count = 0
    while (count < ratio && rows[index * ratio + count] !== -1) count++
    if (count === 0) continue
    weights[treatedRows[index]!] = 1
    matched++
    for (let match = 0; match < count; match++) {
      const row = rows[index * ratio + match]!
      if (weights[row] === 0) used++
      weights[row]! += 1 / count
    }
  }
  for (const row of distinct(rows)) weights[row]! *= used / matched
  return weights
}

function distinct(rows: Int32Array): Set<number> {
  const found = new Set(rows)
  found.delete(-1)
  return found
}
