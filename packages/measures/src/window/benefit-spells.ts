import { bridgeGaps, type Day, type PersonRows, type Spell } from '@doorstroom/trajectories'
import { ofLastPerson } from './of-last-person.ts'
import { type Span, seenSpan } from './span.ts'

/** Benefit spells at most this many days apart are one spell; an end of benefit counts only after so many days. */
export const benefitGapDays = 31

/** States of the benefit channel that are not a benefit: none, and registered without benefit. */
const noBenefit: ReadonlySet<string> = new Set(['NONE', 'NUG'])

/** True for a spell on a benefit of whatever regime. */
export const isBenefit = (spell: Spell): boolean => spell.channel === 'benefit' && !noBenefit.has(spell.state)

/**
 * The stretches on benefit, interruptions of at most 31 days bridged, as far as seen; of one regime, or of any when
 * `regime` is null.
 *
 * @example
 * benefitSpells(completePerson({ observationEnd: 100, spells: [drawnBenefit(0, 20), drawnBenefit(40, null)] }), null)
 * // [{ begin: 0, end: 100 }]
 */
export function benefitSpells(person: PersonRows, regime: string | null): readonly Span[] {
  return spellsOf(person, regime ?? '', () => {
    const seen: Span[] = []
    for (const spell of person.spells) {
      if (!isBenefit(spell) || (regime !== null && spell.state !== regime)) continue
      const span = seenSpan(spell, person.observationEnd)
      if (span !== null) seen.push(span)
    }
    return bridgeGaps(seen, benefitGapDays)
  })
}

const spellsOf = ofLastPerson<readonly Span[]>()

/** The benefit regime someone is on at a day, interruptions bridged; null when on none. */
export function regimeOn(person: PersonRows, day: Day): string | null {
  return regimesOf(person, String(day), () => findRegime(person, day))
}

const regimesOf = ofLastPerson<string | null>()

function findRegime(person: PersonRows, day: Day): string | null {
  const regimes = new Set(person.spells.filter(isBenefit).map((spell) => spell.state))
  const current = [...regimes].flatMap((regime) =>
    benefitSpells(person, regime)
      .filter((span) => span.begin <= day && span.end > day)
      .map((span) => ({ regime, begin: span.begin })),
  )
  current.sort((left, right) => left.begin - right.begin || (left.regime < right.regime ? -1 : 1))
  return current[0]?.regime ?? null
}
