import type { Text } from '@doorstroom/statistics'
import { holmWarning } from './correct-secondary.ts'

/** Codes that the study runner itself puts into rows. */
export const runGlossary: Readonly<Record<string, Text>> = {
  notFinite: { nl: 'de berekening gaf geen getal', en: 'the calculation gave no number' },
  [holmWarning]: {
    nl: 'p-waarde gecorrigeerd voor het aantal bijkomende uitkomsten (Holm)',
    en: 'p-value corrected for the number of secondary measures (Holm)',
  },
}
