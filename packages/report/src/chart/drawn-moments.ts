import { monthOf } from './month-of.ts'

/** More moments than this on one axis tell nothing more. */
const most = 25

/**
 * The moments of a curve that are drawn and told, in days: one per month, and evenly thinned when there are more than 25,
 * keeping the last. Only released points are ever thinned; nothing is calculated between them.
 *
 * @example
 * drawnMoments([30, 61, 364, 365]) // [30, 61, 365]
 */
export function drawnMoments(days: readonly number[]): number[] {
  const perMonth = new Map<number, number>()
  for (const moment of [...new Set(days)].sort((left, right) => left - right))
    perMonth.set(Math.round(monthOf(moment)), moment)
  const moments = [...perMonth.values()]
  const step = Math.ceil(moments.length / most)
  return moments.filter((_, index) => (moments.length - 1 - index) % step === 0)
}
