import type { LivedSpell } from '../life/life.ts'

/**
 * A stretch as far as the registration covers it: null when it began later, open when it ended later.
 *
 * @example
 * seen({ begin: 10, end: 90 }, 50) // { begin: 10, end: null }
 */
export function seen<Spell extends LivedSpell>(spell: Spell, observedDays: number): Spell | null {
  if (spell.begin >= observedDays) return null
  return spell.end !== null && spell.end >= observedDays ? { ...spell, end: null } : spell
}
