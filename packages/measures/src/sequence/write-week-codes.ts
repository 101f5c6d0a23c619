import type { PersonRows, Spell } from '@doorstroom/trajectories'

/**
 * Writes the state of every whole week from time zero on as a number: the state that covers most days, at a tie the one
 * that began later, as `statePerWeek` reads it. Weeks without a state are left as they are.
 *
 * @param weeks that were wholly seen
 * @param codeOf the number of a state
 * @param codes numbers of several people, those of this person from place `start` on
 *
 * @example
 * writeWeekCodes(person, 'labour', 104, (state) => states.indexOf(state), new Int16Array(104).fill(-1), 0)
 */
export function writeWeekCodes(
  { spells, timeZero }: Pick<PersonRows, 'spells' | 'timeZero'>,
  channel: string,
  weeks: number,
  codeOf: (state: string) => number,
  codes: Int16Array,
  start: number,
): void {
  const ordered = inOrder(spells, channel)
  let reached = 0
  for (const { state, begin, end } of ordered) {
    const first = Math.max(0, Math.floor((begin - timeZero) / 7))
    const until = end === null ? weeks : Math.min(weeks, Math.ceil((end - timeZero) / 7))
    if (first >= until || (end !== null && end <= begin)) continue
    const contested = Math.min(until, Math.max(first, reached))
    for (let week = first; week < contested; week += 1)
      codes[start + week] = codeOf(longestState(ordered, timeZero + 7 * week))
    codes.fill(codeOf(state), start + contested, start + until)
    reached = Math.max(reached, until)
  }
}

/** The spells of a channel by begin; rows mostly come in that order. */
function inOrder(spells: readonly Spell[], channel: string): readonly Spell[] {
  const found: Spell[] = []
  let sorted = true
  for (const spell of spells) {
    if (spell.channel !== channel) continue
    const last = found[found.length - 1]
    if (last !== undefined && last.begin > spell.begin) sorted = false
    found.push(spell)
  }
  return sorted ? found : found.sort((one, other) => one.begin - other.begin)
}

/** The state that covers most days of a week in which at least one spell holds. */
function longestState(ordered: readonly Spell[], weekStart: number): string {
  let best = ''
  let most = 1
  for (const { state, begin, end } of ordered) {
    if (begin >= weekStart + 7) break
    if (end !== null && end <= weekStart) continue
    const days = daysInState(ordered, state, weekStart)
    if (days >= most) {
      best = state
      most = days
    }
  }
  return best
}

/** Days of a week covered by a state; each day is a bit, so that spells that overlap count once. */
function daysInState(ordered: readonly Spell[], state: string, weekStart: number): number {
  let covered = 0
  for (const spell of ordered) {
    if (spell.begin >= weekStart + 7) break
    if (spell.state !== state || (spell.end !== null && spell.end <= weekStart)) continue
    const first = Math.max(0, spell.begin - weekStart)
    const last = spell.end === null ? 7 : Math.min(7, spell.end - weekStart)
    if (first < last) covered |= (1 << last) - (1 << first)
  }
  let days = 0
  for (; covered > 0; covered >>= 1) days += covered & 1
  return days
}
