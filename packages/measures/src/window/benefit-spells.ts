import {
  bridgeGaps,
  type Day,
  isBenefitState,
  type PersonRows,
  type Span,
  type Spell,
  seenSpan,
} from '@doorstroom/trajectories'
import { ofLastPerson } from './of-last-person.ts'

/** Benefit spells at most this many days apart are one spell; an end of benefit counts only after so many days. */
export const benefitGapDays = 31

/** True for a spell on a benefit of whatever regime. */
export const isBenefit = (spell: Spell): boolean => spell.channel === 'benefit' && isBenefitState(spell.state)

/**
 * The stretches on benefit, interruptions of at most 31 days bridged, as far as seen; of one regime, or of any when
 * `regime` is null.
 *
 * @example
 * benefitSpells(completePerson({ observationEnd: 100, spells: [drawnBenefit(0, 20), drawnBenefit(40, null)] }), null)
 * // [{ begin: 0, end: 100 }]
 */
export function benefitSpells(person: PersonRows, regime: string | null): readonly Span[] {
  return spellsOf(person, regime)
}

const spellsOf = ofLastPerson(findSpells)

function findSpells({ spells, observationEnd }: PersonRows, regime: string | null): readonly Span[] {
  const seen: Span[] = []
  for (const spell of spells) {
    if (!isBenefit(spell) || (regime !== null && spell.state !== regime)) continue
    const span = seenSpan(spell, observationEnd)
    if (span !== null) seen.push(span)
  }
  return bridgeGaps(seen, benefitGapDays)
}

/** The benefit regime someone is on at a day, interruptions bridged; null when on none. */
export function regimeOn(person: PersonRows, day: Day): string | null {
  return regimesOf(person, day)
}

const regimesOf = ofLastPerson(findRegime)

/** Of several regimes at one time the one that began first, then the first by its code. */
function findRegime(person: PersonRows, day: Day): string | null {
  let regime: string | null = null
  let begin = Number.POSITIVE_INFINITY
  for (const spell of person.spells) {
    if (spell.state === regime || !isBenefit(spell)) continue
    for (const span of benefitSpells(person, spell.state)) {
      if (span.begin > day || span.end <= day || span.begin > begin) continue
      if (span.begin === begin && regime !== null && spell.state > regime) continue
      regime = spell.state
      begin = span.begin
    }
  }
  return regime
}
