import type { PersonRows, TrajectoryRules } from '@doorstroom/trajectories'

type Person = Pick<PersonRows, 'spells' | 'timeZero' | 'observationEnd'>

/** The state on each day of `[first, last)`: slow, one day at a time, and written apart from what it checks. */
export function stateByDay(
  person: Person,
  channel: string,
  gapDays: number,
  priority: readonly string[],
  [first, last]: readonly [number, number],
): Map<number, string> {
  const days = new Map<number, string>()
  for (let day = first; day < Math.min(last, person.observationEnd); day++) {
    const here = person.spells.filter(
      (spell) => spell.channel === channel && spell.begin <= day && (spell.end === null || day < spell.end),
    )
    const ranks = here.map(({ state }) => priority.indexOf(state))
    const top = Math.min(...ranks)
    const state = here.find((_, index) => ranks[index] === top)?.state
    if (state !== undefined) days.set(day, state)
  }
  const known = [...days]
  for (const [index, [day, state]] of known.entries()) {
    const next = known[index + 1]
    if (next === undefined || next[1] !== state || next[0] - day - 1 > gapDays) continue
    for (let gap = day + 1; gap < next[0]; gap++) days.set(gap, state)
  }
  return days
}

/** The same for labour, education, unpaid work and benefit as one. */
export function combinedByDay(
  byChannel: ReadonlyMap<string, ReadonlyMap<number, string>>,
  priority: readonly string[],
) {
  const days = new Map<number, string>()
  const every = new Set([...byChannel.values()].flatMap((channel) => [...channel.keys()]))
  for (const day of every) {
    const states = [...byChannel].flatMap(([channel, known]) => {
      const state = known.get(day)
      if (state === undefined) return []
      if (channel !== 'benefit') return [state]
      return [state === 'NONE' || state === 'NUG' ? 'NB' : 'UB']
    })
    const [top] = states.sort((one, other) => priority.indexOf(one) - priority.indexOf(other))
    const works = top === 'WP' || top === 'ZZ' || top === 'WT' || top === 'WF'
    if (top !== undefined) days.set(day, works && states.includes('UB') ? 'WB' : top)
  }
  return days
}

/** The code of a day in a view: its state, or why there is none. */
export function codeOfDay(
  days: ReadonlyMap<number, string>,
  day: number,
  [from, to]: readonly [number, number],
): string {
  if (day < from) return '<'
  return day >= to ? '%' : (days.get(day) ?? '*')
}

/** The first day of which something is known in these channels. */
export function knownFrom(person: Person, channels: readonly string[], rules: Pick<TrajectoryRules, 'daysBefore'>) {
  const begins = person.spells
    .filter(({ channel, begin, end }) => channels.includes(channel) && (end === null || end > begin))
    .map(({ begin }) => begin)
  const first = Math.min(person.timeZero, ...begins)
  return rules.daysBefore === null ? first : Math.max(first, person.timeZero - rules.daysBefore)
}
