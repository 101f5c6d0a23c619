import type { Day, PersonRows, Spell } from '@doorstroom/trajectories'
import { benefitGapDays, benefitSpells, isBenefit } from './benefit-spells.ts'
import { ofLastPerson } from './of-last-person.ts'

/** How the stay on benefit at time zero ended, as far as seen. */
export type BenefitExit =
  /** Not on benefit at time zero: there is nothing to leave. */
  | { readonly kind: 'notOnBenefit' }
  /** Still on benefit when observation ended. */
  | { readonly kind: 'still'; readonly day: Day }
  /** Ended, but observation ended before a month without benefit was over. */
  | { readonly kind: 'unconfirmed'; readonly day: Day }
  /** Ended on `day`, the first day without; `reason` as registered. */
  | { readonly kind: 'exit'; readonly day: Day; readonly reason: string | null }

/** Reasons after which nobody comes back: such an end needs no month of waiting. */
export const finalReasons: ReadonlySet<string> = new Set(['deceased', 'pension-age', 'moved-abroad'])

/**
 * The first confirmed end of the benefit someone was on at time zero: no return within 31 days, so an end is known to
 * be one only when the 31 days after it were seen (death, pension age and moving abroad need no waiting).
 *
 * @param regime one regime, or null for benefit of any kind
 *
 * @example
 * benefitExit(completePerson({ observationEnd: 364, spells: [drawnBenefit(-90, 100)] }), null)
 * // { kind: 'exit', day: 100, reason: null }
 */
export function benefitExit(person: PersonRows, regime: string | null): BenefitExit {
  return exitsOf(person, regime)
}

const exitsOf = ofLastPerson(findExit)

function findExit(person: PersonRows, regime: string | null): BenefitExit {
  const { timeZero, observationEnd } = person
  const stay = benefitSpells(person, regime).find((span) => span.begin <= timeZero && span.end > timeZero)
  if (stay === undefined) return { kind: 'notOnBenefit' }
  let last: Spell | null = null
  for (const spell of person.spells) {
    if (!isBenefit(spell) || (regime !== null && spell.state !== regime)) continue
    if (spell.begin >= stay.end || (spell.end ?? observationEnd) < stay.end) continue
    if (last === null || spell.begin > last.begin) last = spell
  }
  const ended = last !== null && last.end !== null && last.end === stay.end
  const reason = last?.endReason ?? null
  if (ended && reason !== null && finalReasons.has(reason)) return { kind: 'exit', day: stay.end, reason }
  if (!ended || stay.end >= observationEnd) return { kind: 'still', day: observationEnd }
  if (observationEnd <= stay.end + benefitGapDays) return { kind: 'unconfirmed', day: stay.end }
  return { kind: 'exit', day: stay.end, reason }
}
