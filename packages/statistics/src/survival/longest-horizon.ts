import type { KaplanMeierCurve } from './kaplan-meier.ts'

/**
 * The longest horizon at which the restricted means of all these curves are known: a curve that reaches 0 is known
 * for ever, another up to its last time. When all reach 0, the last of their times.
 *
 * @example
 * longestHorizon([kaplanMeier({ time: [2, 5], event: [1, 0] }), kaplanMeier({ time: [1, 3], event: [1, 1] })]) // 5
 */
export function longestHorizon(curves: readonly KaplanMeierCurve[]): number {
  const ends = curves.map(({ steps }) => steps.at(-1)!)
  const open = ends.filter(({ survival }) => survival > 0)
  return open.length > 0 ? Math.min(...open.map(({ time }) => time)) : Math.max(...ends.map(({ time }) => time))
}
