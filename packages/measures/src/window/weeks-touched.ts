import type { Day, Span } from '@doorstroom/trajectories'

/**
 * Per week of a window 1 when at least one day of it lies in one of the stretches, else 0; the first is week `from`.
 *
 * @param window first and last week after time zero, both included
 *
 * @example
 * weeksTouched([{ begin: 6, end: 8 }], 0, { from: 1, to: 3 }) // [1, 1, 0]
 */
export function weeksTouched(
  spans: readonly Span[],
  timeZero: Day,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const weeks = new Array<number>(Math.max(0, to - from + 1)).fill(0)
  for (const { begin, end } of spans) {
    if (end <= begin) continue
    const first = Math.max(0, Math.floor((begin - timeZero) / 7) + 1 - from)
    const last = Math.min(weeks.length, Math.ceil((end - timeZero) / 7) + 1 - from)
    if (first < last) weeks.fill(1, first, last)
  }
  return weeks
}
