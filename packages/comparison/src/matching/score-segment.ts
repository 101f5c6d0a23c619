/** How a segment chooses. */
export interface SegmentRules {
  /** Largest distance; infinite is no limit. */
  readonly caliper: number
  readonly ties: 'first-listed' | 'nearest-in-order'
  readonly replace: boolean
}

/**
 * Rows sorted by score, in which free comparison persons are found to either side by linked positions with path
 * compression (union-find), also after some have been taken.
 */
export class ScoreSegment {
  private readonly order: Uint32Array
  private readonly scores: Float64Array
  private readonly rules: SegmentRules
  /** At position + 1: where to go on looking to the left, or to the right. */
  private readonly before: Int32Array
  private readonly after: Int32Array
  /** First position with the same score, and the first one beyond it. */
  private readonly start: Int32Array
  private readonly end: Int32Array

  constructor(order: Uint32Array, scores: Float64Array, treated: Uint8Array, rules: SegmentRules) {
    const n = order.length
    this.order = order
    this.scores = Float64Array.from(order, (row) => scores[row]!)
    this.rules = rules
    this.before = new Int32Array(n + 2)
    this.after = new Int32Array(n + 2)
    this.start = new Int32Array(n)
    this.end = new Int32Array(n)
    for (let slot = 0; slot <= n + 1; slot++) {
      const stays = slot === 0 || slot === n + 1 || treated[order[slot - 1]!] === 0
      this.before[slot] = stays ? slot : slot - 1
      this.after[slot] = stays ? slot : slot + 1
    }
    for (let position = 1; position < n; position++) {
      this.start[position] = this.scores[position] === this.scores[position - 1] ? this.start[position - 1]! : position
    }
    for (let position = n - 1; position >= 0; position--) {
      const tied = position + 1 < n && this.scores[position] === this.scores[position + 1]
      this.end[position] = tied ? this.end[position + 1]! : position + 1
    }
  }

  /** Removes a position from the free ones. */
  take(position: number): void {
    this.before[position + 1] = position
    this.after[position + 1] = position + 2
  }

  /**
   * Position of the nearest free person who is not among `own` (positions this person was matched with before); -1 when
   * there is none within the caliper.
   */
  nearest(position: number, own: readonly number[]): number {
    const score = this.scores[position]!
    const left = this.freeBefore(position - 1, own)
    const right = this.freeAfter(position + 1, own)
    const toLeft = left < 0 ? Number.POSITIVE_INFINITY : Math.abs(score - this.scores[left]!)
    const toRight = right >= this.order.length ? Number.POSITIVE_INFINITY : Math.abs(score - this.scores[right]!)
    const distance = Math.min(toLeft, toRight)
    if (distance === Number.POSITIVE_INFINITY || distance > this.rules.caliper) return -1
    if (this.rules.ties === 'nearest-in-order') {
      if (toLeft !== toRight) return toLeft < toRight ? left : right
      const searched = this.rules.replace ? [position] : [position, ...own]
      return Math.min(...searched) - left <= right - Math.max(...searched) ? left : right
    }
    let best = -1
    const consider = (at: number) => {
      if (best === -1 || this.order[at]! < this.order[best]!) best = at
    }
    const asNear = (at: number) => Math.abs(score - this.scores[at]!) === distance
    for (let at = left; at >= 0 && asNear(at); at = this.freeBefore(this.start[at]! - 1, own)) {
      consider(this.freeAfter(this.start[at]!, own))
    }
    for (let at = right; at < this.order.length && asNear(at); at = this.freeAfter(this.end[at]!, own)) consider(at)
    return best
  }

  private freeBefore(position: number, own: readonly number[]): number {
    let at = follow(this.before, position + 1) - 1
    while (at >= 0 && own.includes(at)) at = follow(this.before, at) - 1
    return at
  }

  private freeAfter(position: number, own: readonly number[]): number {
    let at = follow(this.after, position + 1) - 1
    while (at < this.order.length && own.includes(at)) at = follow(this.after, at + 2) - 1
    return at
  }
}

/** Follows links from a slot to the one that points at itself, and shortens the way for the next search. */
function follow(links: Int32Array, slot: number): number {
  let root = slot
  while (links[root] !== root) root = links[root]!
  for (let at = slot; at !== root; ) {
    const next = links[at]!
    links[at] = root
    at = next
  }
  return root
}
