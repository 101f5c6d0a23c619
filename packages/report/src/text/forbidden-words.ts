import type { Claim, Language } from '@doorstroom/statistics'

/** Words that say more than a study can carry, whatever its design. */
const boasting: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /\bsignificant\p{L}*/giu,
    /\b(aantoon\p{L}*|toon(t|de|den)? aan|aangetoond)\b/giu,
    /\b(bewezen|bewijst|bewijzen)\b/giu,
    /\bsuccesvol\p{L}*/giu,
    /\b(beste|slechtste)\b/giu,
    /\bgeen (enkel )?effect\b/giu,
    /\bevidence-based\b/giu,
  ],
  en: [
    /\bsignificant\p{L}*/giu,
    /\b(proves?|proven|proof|demonstrates?)\b/giu,
    /\bsuccessful(ly)?\b/giu,
    /\b(best|worst)\b/giu,
    /\bno effects?\b/giu,
    /\bevidence-based\b/giu,
  ],
}

/** Words of cause, allowed only where the design carries them. */
const causal: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /\bzorg(t|de|den|en)\b/giu,
    /\bleid(t|de|den|en)?\b(?= .{0,20}\btot\b)/giu,
    /\beffect(en)?\b/giu,
    /\bdankzij\b/giu,
    /\b(verhoogt|verlaagt)\b/giu,
  ],
  en: [
    /\bresults? in\b/giu,
    /\b(leads?|led) to\b/giu,
    /(?<!the )\bcauses?\b/giu,
    /\beffects?\b/giu,
    /\bthanks to\b/giu,
    /\bbrings? this about\b/giu,
    /\b(increases|reduces)\b/giu,
  ],
}

/**
 * Words in a text that a report may not use: boasting words never, words of cause only when the wording is `causal`.
 * Gives each found word once, in small letters.
 *
 * @example
 * forbiddenWords('Kompas zorgt voor significant meer werk', 'nl', 'adjusted') // ['significant', 'zorgt']
 */
export function forbiddenWords(text: string, language: Language, wording: Claim['wording']): string[] {
  const rules = [...boasting[language], ...(wording === 'causal' ? [] : causal[language])]
  return [...new Set(rules.flatMap((rule) => [...text.matchAll(rule)].map(([word]) => word.toLowerCase())))]
}
