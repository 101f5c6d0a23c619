import type { PersonRows, SearchWeek } from '@doorstroom/trajectories'

/**
 * Whether someone searched in a week of the diary. With hours in the diary or an activity on record in that week it is
 * known; a received diary without hours and without activity means no search only for someone whose activities are on
 * record at all. Unknown when no diary was received, or the week was not wholly seen.
 *
 * @example
 * weekActivity(completePerson({ observationEnd: 7 }), drawnSearchWeek({ weekStart: 0, hoursSearch: 0 })) // 'inactive'
 */
export function weekActivity(
  person: PersonRows,
  week: Pick<SearchWeek, 'weekStart' | 'reported' | 'hoursSearch'>,
): 'active' | 'inactive' | 'unknown' {
  const { weekStart, reported, hoursSearch } = week
  if (!reported || weekStart + 7 > person.observationEnd) return 'unknown'
  const isDone = person.searchActivities.some(({ date }) => date >= weekStart && date < weekStart + 7)
  if (isDone || (hoursSearch !== null && hoursSearch > 0)) return 'active'
  return hoursSearch === 0 || person.searchActivities.length > 0 ? 'inactive' : 'unknown'
}
