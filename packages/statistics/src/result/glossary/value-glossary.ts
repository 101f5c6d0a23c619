import type { Text } from '../text.ts'

/** What is wrong with values, weights or the outcome. */
export const valueGlossary = {
  'statistics.missingValues': {
    nl: 'Er ontbreken waarden die voor deze berekening nodig zijn.',
    en: 'Values are missing that this computation needs.',
  },
  'statistics.infiniteValue': {
    nl: 'Een waarde is oneindig. Geef echte waarden, of laat de rij weg.',
    en: 'A value is infinite. Give real values, or leave the row out.',
  },
  'statistics.notZeroOne': {
    nl: 'De uitkomst moet 0 of 1 zijn.',
    en: 'The outcome must be 0 or 1.',
  },
  'statistics.negativeCount': {
    nl: 'Een aantal is kleiner dan 0.',
    en: 'A count is below 0.',
  },
  'statistics.negativeAmounts': {
    nl: 'Er zijn bedragen onder 0 of alles is 0, dus een verdeling over personen is er niet.',
    en: 'There are amounts below 0 or all are 0, so there is no distribution over persons.',
  },
  'statistics.notAPValue': {
    nl: 'Een p-waarde ligt niet tussen 0 en 1.',
    en: 'A p-value does not lie between 0 and 1.',
  },
  'statistics.negativeWeights': {
    nl: 'Een gewicht is kleiner dan 0.',
    en: 'A weight is below 0.',
  },
  'statistics.noWeight': {
    nl: 'De gewichten tellen op tot te weinig om mee te rekenen.',
    en: 'The weights add up to too little to work with.',
  },
  'statistics.wildWeights': {
    nl: 'De gewichten lopen te ver uiteen om mee te rekenen.',
    en: 'The weights lie too far apart to compute with.',
  },
  'statistics.constantOutcome': {
    nl: 'Iedereen heeft dezelfde waarde, dus er is geen spreiding om mee te rekenen.',
    en: 'Everyone has the same value, so there is no spread to work with.',
  },
  'statistics.oneOutcome': {
    nl: 'Iedereen heeft dezelfde uitkomst, dus er valt niets te voorspellen.',
    en: 'Everyone has the same outcome, so there is nothing to predict.',
  },
  'statistics.zeroMean': {
    nl: 'In een groep is het gemiddelde 0, dus er is geen verhouding.',
    en: 'In one group the mean is 0, so there is no ratio.',
  },
  'statistics.infiniteRatio': {
    nl: 'De verhouding is oneindig groot.',
    en: 'The ratio is infinite.',
  },
  'statistics.noDifference': {
    nl: 'Er is geen verschil, dus er valt niets door te delen.',
    en: 'There is no difference, so there is nothing to divide by.',
  },
  'statistics.reversedItem': {
    nl: 'Minstens een vraag gaat tegen de andere in; draai die om of laat haar weg.',
    en: 'At least one item goes against the others; turn it round or leave it out.',
  },
  'statistics.rowsLeftOut': {
    nl: 'Personen met een ontbrekende waarde zijn weggelaten; n telt wie er over is.',
    en: 'Persons with a missing value were left out; n counts who remains.',
  },
} as const satisfies Record<string, Text>
