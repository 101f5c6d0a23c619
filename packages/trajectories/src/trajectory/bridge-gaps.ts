import { endOf, type Stretch } from './stretch.ts'

/**
 * Joins stretches that overlap, touch, or lie at most `maximumGapDays` apart (days without cover between them). The
 * caller hands in stretches that belong together: one employer, one state. A joined stretch keeps the other fields of
 * its first part. Order of input does not matter; output is in order of begin.
 *
 * @example
 * bridgeGaps([{ begin: 0, end: 10 }, { begin: 38, end: 50 }], 28) // [{ begin: 0, end: 50 }]
 */
export function bridgeGaps<Part extends Stretch>(stretches: readonly Part[], maximumGapDays: number): Part[] {
  const joined: Part[] = []
  for (const next of stretches.toSorted((one, other) => one.begin - other.begin || endOf(one) - endOf(other))) {
    const last = joined.at(-1)
    if (last === undefined || next.begin - endOf(last) > maximumGapDays) joined.push(next)
    else if (endOf(next) > endOf(last)) joined[joined.length - 1] = { ...last, end: next.end }
  }
  return joined
}
