import type { Text } from '@doorstroom/statistics'
import { holmWarning } from './correct-secondary.ts'

/** Codes and phrases that the study runner itself puts into rows. */
export const runGlossary: Readonly<Record<string, Text>> = {
  'everyone known': { nl: 'iedereen die bekend is', en: 'everyone known' },
  'everyone assigned': { nl: 'iedereen die is ingedeeld', en: 'everyone assigned' },
  'everyone assigned to whom it applies': {
    nl: 'iedereen die is ingedeeld en voor wie de maat geldt',
    en: 'everyone assigned to whom the measure applies',
  },
  notFinite: { nl: 'de berekening gaf geen getal', en: 'the calculation gave no number' },
  [holmWarning]: {
    nl: 'p-waarde gecorrigeerd voor het aantal bijkomende uitkomsten (Holm)',
    en: 'p-value corrected for the number of secondary measures (Holm)',
  },
}
