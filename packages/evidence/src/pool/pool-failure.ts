import type { Text } from '@doorstroom/statistics'

/** Why studies cannot be pooled, by code; the words a reader gets. */
export const poolFailureText = {
  'evidence.tooFewStudies': {
    nl: 'Er zijn minder dan twee bruikbare onderzoeken. Nodig zijn er ten minste twee.',
    en: 'There are fewer than two usable studies. At least two are needed.',
  },
  'evidence.notANumber': {
    nl: 'Een schatting of standaardfout is geen getal, of een standaardfout is niet groter dan nul.',
    en: 'An estimate or standard error is not a number, or a standard error is not above zero.',
  },
  'evidence.confLevelOutside': {
    nl: 'De betrouwbaarheid moet tussen 0 en 1 liggen, zoals 0,95.',
    en: 'The confidence level must be between 0 and 1, such as 0.95.',
  },
  'evidence.mixedEstimands': {
    nl: 'De onderzoeken gaan over verschillende mensen (estimand). Voeg alleen gelijke samen.',
    en: 'The studies are about the average of different people (estimand). Pool only those that agree.',
  },
  'evidence.mixedUnits': {
    nl: 'De onderzoeken gebruiken verschillende eenheden. Voeg alleen gelijke samen.',
    en: 'The studies use different units. Pool only those that agree.',
  },
  'evidence.mixedHorizons': {
    nl: 'De onderzoeken meten na verschillende tijden. Kies één horizon.',
    en: 'The studies measure after different times. Choose one horizon.',
  },
  'evidence.sameStudyTwice': {
    nl: 'Een onderzoek komt twee keer voor. Laat er één weg.',
    en: 'A study occurs twice. Leave one out.',
  },
} as const satisfies Record<string, Text>

export type PoolFailureCode = keyof typeof poolFailureText

/** Thrown when studies cannot be pooled; names the studies concerned where that helps. */
export class PoolFailure extends Error {
  readonly text: Text
  constructor(
    readonly code: PoolFailureCode,
    readonly studies: readonly string[] = [],
  ) {
    const text = poolFailureText[code]
    super(studies.length === 0 ? text.en : `${text.en} (${studies.join(', ')})`)
    this.name = 'PoolFailure'
    this.text = text
  }
}
