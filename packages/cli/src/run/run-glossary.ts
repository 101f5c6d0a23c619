import type { Text } from '@doorstroom/statistics'

/** Codes that the study runner itself puts into rows. */
export const runGlossary: Readonly<Record<string, Text>> = {
  notFinite: { nl: 'de berekening gaf geen getal', en: 'the calculation gave no number' },
  noEligiblePeople: {
    nl: 'niet-begonnen doelgroep ontbreekt in de gegevens',
    en: 'eligible people who did not start are not in the data',
  },
}
