import type { Day } from '../../calendar/calendar-day.ts'
import type { ChannelTrajectory } from '../channel/channel-trajectories.ts'
import { noState } from '../channel/no-state.ts'
import type { StateSpan } from '../channel/state-span.ts'

/** A spell as it appears in a view; also a stretch of days without a known state, with the code that says why. */
export interface ViewSpell extends StateSpan {
  /** Whether the spell began on `begin`; false where it ran before the view, and for a code. */
  readonly isBeginSeen: boolean
  /** Whether the spell ended on `end`; false where it lasts at the end of observation or runs on, and for a code. */
  readonly isEndSeen: boolean
}

type Known = Pick<ChannelTrajectory, 'spells' | 'knownFrom' | 'knownTo'>

/**
 * Every day of `[from, to)` in one stretch of days and no more: the spells, and between, before and after them what is
 * missing, left-truncated or censored.
 *
 * @param from null for the first known day
 * @param to null for the end of observation
 * @example
 * [...spellsInView({ spells: [{ state: 'WT', begin: 3, end: 9 }], knownFrom: 0, knownTo: 9 }, null, 12)]
 *   .map(({ state, begin, end }) => `${state} ${begin}-${end}`) // ['* 0-3', 'WT 3-9', '% 9-12']
 */
export function* spellsInView(trajectory: Known, from: Day | null, to: Day | null): Generator<ViewSpell> {
  const { spells, knownFrom, knownTo } = trajectory
  const first = from ?? knownFrom
  const last = to ?? knownTo
  const unknown = (state: string, begin: Day, end: Day): ViewSpell[] =>
    begin < end ? [{ state, begin, end, isBeginSeen: false, isEndSeen: false }] : []
  yield* unknown(noState.leftTruncated, first, Math.min(knownFrom, last))
  const seenTo = Math.min(knownTo, last)
  let until = Math.max(first, knownFrom)
  for (const { state, begin, end } of spells) {
    const shown = { begin: Math.max(begin, until), end: Math.min(end, seenTo) }
    if (shown.begin >= shown.end) continue
    yield* unknown(noState.missing, until, shown.begin)
    yield { state, ...shown, isBeginSeen: begin === shown.begin, isEndSeen: end === shown.end && end < knownTo }
    until = shown.end
  }
  yield* unknown(noState.missing, until, seenTo)
  yield* unknown(noState.censored, Math.max(first, knownTo), last)
}
