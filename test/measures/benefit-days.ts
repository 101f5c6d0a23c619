import type { PersonRows } from '@doorstroom/trajectories'

const none = new Set(['NONE', 'NUG'])

/** Whether any benefit is on record on a day, before the end of observation. */
export const hasBenefitOn = ({ spells, observationEnd }: PersonRows, day: number): boolean =>
  day < observationEnd &&
  spells.some(
    ({ channel, state, begin, end }) =>
      channel === 'benefit' && !none.has(state) && begin <= day && (end === null || end > day),
  )

/** The same with interruptions of at most 31 days filled in, found by looking back and ahead from the day. */
export function isOnBenefitOn(person: PersonRows, day: number): boolean {
  if (hasBenefitOn(person, day)) return true
  for (let before = 1; before <= 31; before += 1)
    if (hasBenefitOn(person, day - before))
      for (let after = 1; before + after <= 32; after += 1) if (hasBenefitOn(person, day + after)) return true
  return false
}
