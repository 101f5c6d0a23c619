import type { PersonRows, SearchWeek } from '@doorstroom/trajectories'

/**
 * The weeks of the search diary in which someone was without work, expected to search and not excused, within so many
 * weeks after time zero and as far as seen; earliest first. Weeks of which no diary was received are among them.
 *
 * @example
 * diaryWeeks(completePerson({ observationEnd: 182, searchWeeks: [drawnSearchWeek({ weekStart: 0 })] }), 26).length // 1
 */
export function diaryWeeks(person: PersonRows, windowWeeks: number): SearchWeek[] {
  const end = Math.min(person.timeZero + 7 * windowWeeks, person.observationEnd)
  return person.searchWeeks
    .filter(({ weekStart }) => weekStart >= person.timeZero && weekStart < end)
    .filter(({ atRisk, excused }) => atRisk && excused !== true)
    .sort((left, right) => left.weekStart - right.weekStart)
}
