import type { Day, PersonRows } from '@doorstroom/trajectories'
import { finalReasons } from './benefit-exit.ts'

/**
 * The first registered end of a spell after time zero from which nobody is awaited at work: pension age, or death or
 * moving abroad; null when there is none. On the same day pension age comes first.
 *
 * @example
 * firstDeparture(completePerson({ observationEnd: 400, spells: [drawnBenefit(-60, 150, { endReason: 'pension-age' })] }))
 * // { day: 150, cause: 'retirement' }
 */
export function firstDeparture({
  spells,
  timeZero,
  observationEnd,
}: PersonRows): { readonly day: Day; readonly cause: 'retirement' | 'death-or-emigration' } | null {
  const departures = spells.flatMap(({ end, endReason }) => {
    if (end === null || end <= timeZero || end > observationEnd) return []
    if (endReason === null || !finalReasons.has(endReason)) return []
    return [{ day: end, retired: endReason === 'pension-age' }]
  })
  if (departures.length === 0) return null
  const day = Math.min(...departures.map((departure) => departure.day))
  const retired = departures.some((departure) => departure.day === day && departure.retired)
  return { day, cause: retired ? 'retirement' : 'death-or-emigration' }
}
