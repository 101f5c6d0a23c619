import type { PersonRows } from '@doorstroom/trajectories'

/** What was seen of each day from time zero on: a slow second way to the same numbers, one day at a time. */
export function daysWith(person: PersonRows, days: number, holds: (day: number) => boolean): (boolean | null)[] {
  return Array.from({ length: days }, (_, offset) => {
    const day = person.timeZero + offset
    return day < person.observationEnd ? holds(day) : null
  })
}

/** Whether a job of at least so many hours holds on a day; unknown hours count as one hour. */
export const worksOn = (person: PersonRows, day: number, minimumHours: number): boolean => {
  for (const job of person.jobs) {
    const ended = job.end !== null && job.end <= day
    if (job.begin <= day && !ended && (job.hoursContract ?? 1) >= minimumHours) return true
  }
  return false
}

/** Weeks with at least one such day, and weeks without one that were not wholly seen. */
export function weeksCounted(days: readonly (boolean | null)[]): { yes: number; unknown: number } {
  let yes = 0
  let unknown = 0
  for (let first = 0; first < days.length; first += 7) {
    const week = days.slice(first, first + 7)
    if (week.includes(true)) yes += 1
    else if (week.includes(null)) unknown += 1
  }
  return { yes, unknown }
}
