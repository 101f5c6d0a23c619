import { contrastFailure } from '../contrast/contrast-failure.ts'
import { scoreOrder } from './score-order.ts'
import { ScoreSegment } from './score-segment.ts'

/** What nearest-neighbour matching works on. */
export interface NearestMatching {
  /** 1 for those who get matches, 0 for those they are matched with. */
  readonly treated: Uint8Array
  /** One complete number per row, such as the propensity score. */
  readonly scores: Float64Array
  /** Matches per treated person; default 1. */
  readonly ratio?: number
  /** Whether a comparison person may be used by several; default false. */
  readonly replace?: boolean
  /** Largest distance of a match, in the unit of the score; null is no limit. */
  readonly caliper?: number | null
  /** Matches share this code; null is no such demand. */
  readonly exact?: Int32Array | null
  /** Order in which the treated choose: by score from high to low (default) or from low to high. */
  readonly order?: 'descending' | 'ascending'
  /**
   * Of equally near persons: the one listed first in the file (default), or, as MatchIt 4.7, the one that stands nearest
   * in the order of the scores, the lower side first.
   */
  readonly ties?: 'first-listed' | 'nearest-in-order'
}

const nobody: readonly number[] = []

/** Who was matched with whom, by row. */
export interface Matches {
  /** Rows of the treated, in the order of the file. */
  readonly treatedRows: Int32Array
  readonly ratio: number
  /** `ratio` rows per treated person, nearest first; -1 where there is none. */
  readonly rows: Int32Array
  /** Number of treated persons with at least one match. */
  readonly matched: number
  readonly replace: boolean
}

/**
 * Greedy nearest-neighbour matching on a score. The treated choose in the order of their scores (equal scores: order of
 * the file); each takes the nearest person still free. With several matches each, everyone chooses once before anyone
 * chooses again. Sorted scores with links to the next free person on both sides: time grows little faster than n.
 *
 * @throws EstimationFailure `comparison.unequalLengths`, `comparison.emptyArm`, `comparison.infiniteValue` (also for a
 * missing score), `comparison.badSetting` (ratio below 1, caliper below 0).
 *
 * Sources: Rubin (1973), Biometrics 29, 159-183, doi 10.2307/2529684; Stuart (2010), Statistical Science 25, 1-21,
 * doi 10.1214/09-STS313.
 *
 * @example
 * nearestMatches({ treated: Uint8Array.of(1, 0, 0), scores: Float64Array.of(0.5, 0.2, 0.6) }).rows // Int32Array [2]
 */
export function nearestMatches(input: NearestMatching): Matches {
  const { treated, scores, ratio = 1, replace = false, caliper = null, exact = null } = input
  if (scores.length !== treated.length || (exact !== null && exact.length !== treated.length)) {
    throw contrastFailure('comparison.unequalLengths')
  }
  if (!scores.every(Number.isFinite)) throw contrastFailure('comparison.infiniteValue')
  if (!(Number.isInteger(ratio) && ratio >= 1) || (caliper !== null && !(caliper >= 0))) {
    throw contrastFailure('comparison.badSetting')
  }
  const treatedRows = Int32Array.from(treated.keys()).filter((row) => treated[row] === 1)
  if (treatedRows.length === 0 || treatedRows.length === treated.length) throw contrastFailure('comparison.emptyArm')
  const place = new Int32Array(treated.length)
  treatedRows.forEach((row, index) => {
    place[row] = index
  })
  const rows = new Int32Array(treatedRows.length * ratio).fill(-1)
  const rules = { caliper: caliper ?? Number.POSITIVE_INFINITY, ties: input.ties ?? 'first-listed', replace } as const
  for (const order of segments(scoreOrder(scores), exact)) {
    const segment = new ScoreSegment(order, scores, treated, rules)
    const choosers = choosingOrder(order, scores, treated, input.order === 'ascending')
    const own: number[][] = ratio === 1 ? [] : Array.from(choosers, () => [])
    for (let round = 0; round < ratio; round++) {
      for (let turn = 0; turn < choosers.length; turn++) {
        const before = own[turn] ?? nobody
        if (before.length < round) continue
        const found = segment.nearest(choosers[turn]!, before)
        if (found === -1) continue
        rows[place[order[choosers[turn]!]!]! * ratio + round] = order[found]!
        own[turn]?.push(found)
        if (!replace) segment.take(found)
      }
    }
  }
  let matched = 0
  for (let index = 0; index < rows.length; index += ratio) if (rows[index] !== -1) matched++
  return { treatedRows, ratio, rows, matched, replace }
}

/** Rows of each stratum in the order of the scores; all of them when there are no strata. */
function segments(order: Uint32Array, exact: Int32Array | null): Uint32Array[] {
  if (exact === null) return [order]
  const sizes = new Map<number, number>()
  for (const code of exact) sizes.set(code, (sizes.get(code) ?? 0) + 1)
  const parts = new Map([...sizes].map(([code, size]) => [code, new Uint32Array(size)] as const))
  const filled = new Map<number, number>()
  for (const row of order) {
    const code = exact[row]!
    const position = filled.get(code) ?? 0
    parts.get(code)![position] = row
    filled.set(code, position + 1)
  }
  return [...parts.values()]
}

/** Positions of the treated in the order in which they choose; equal scores keep the order of the file. */
function choosingOrder(order: Uint32Array, scores: Float64Array, treated: Uint8Array, ascending: boolean): Uint32Array {
  const positions = Uint32Array.from(order.keys()).filter((position) => treated[order[position]!] === 1)
  if (ascending) return positions
  const reversed = new Uint32Array(positions.length)
  let filled = 0
  for (let end = positions.length; end > 0; ) {
    let start = end - 1
    const score = scores[order[positions[start]!]!]
    while (start > 0 && scores[order[positions[start - 1]!]!] === score) start--
    for (let index = start; index < end; index++) reversed[filled++] = positions[index]!
    end = start
  }
  return reversed
}
