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
  let day = Number.POSITIVE_INFINITY
  let retired = false
  for (const { end, endReason } of spells) {
    if (end === null || end <= timeZero || end > observationEnd || end > day) continue
    if (endReason === null || !finalReasons.has(endReason)) continue
    retired = (end === day && retired) || endReason === 'pension-age'
    day = end
  }
  if (day === Number.POSITIVE_INFINITY) return null
  return { day, cause: retired ? 'retirement' : 'death-or-emigration' }
}
