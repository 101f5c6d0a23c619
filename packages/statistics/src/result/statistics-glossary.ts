import type { Text } from './text.ts'

/** What the codes of this package mean, for reasons and warnings in result rows. */
export const statisticsGlossary = {
  notFinite: {
    nl: 'De berekening had geen bruikbare uitkomst.',
    en: 'The computation had no usable outcome.',
  },
  'statistics.rowsLeftOut': {
    nl: 'Personen met een ontbrekende waarde zijn weggelaten; n telt wie er over is.',
    en: 'Persons with a missing value were left out; n counts who remains.',
  },
  'statistics.medianNotReached': {
    nl: 'Minder dan de helft had de gebeurtenis, dus er is geen mediaan.',
    en: 'Fewer than half had the event, so there is no median.',
  },
  'statistics.noPersons': {
    nl: 'Er zijn geen personen om iets over te berekenen.',
    en: 'There are no persons to compute anything of.',
  },
  'statistics.noEvents': {
    nl: 'Niemand had een gebeurtenis.',
    en: 'Nobody had an event.',
  },
  'statistics.negativeTime': {
    nl: 'Een duur is kleiner dan 0. Controleer begin- en einddatum.',
    en: 'A duration is below 0. Check the start and end dates.',
  },
  'statistics.tooFewPersons': {
    nl: 'Er zijn te weinig personen voor deze berekening.',
    en: 'There are too few persons for this computation.',
  },
  'statistics.tooFewItems': {
    nl: 'De schaal heeft te weinig vragen voor deze berekening.',
    en: 'The scale has too few items for this computation.',
  },
  'statistics.constantOutcome': {
    nl: 'Iedereen heeft dezelfde waarde, dus er is geen spreiding om mee te rekenen.',
    en: 'Everyone has the same value, so there is no spread to work with.',
  },
  'statistics.oneOutcome': {
    nl: 'Iedereen heeft dezelfde uitkomst, dus er valt niets te voorspellen.',
    en: 'Everyone has the same outcome, so there is nothing to predict.',
  },
  'statistics.collinear': {
    nl: 'Een of meer kenmerken zijn voor iedereen gelijk of volgen precies uit de andere.',
    en: 'One or more characteristics are the same for everyone or follow exactly from the others.',
  },
  'statistics.separation': {
    nl: 'Een combinatie van kenmerken voorspelt de uitkomst voor een deel van de mensen zonder fout.',
    en: 'A combination of characteristics predicts the outcome without error for some people.',
  },
  'statistics.noConvergence': {
    nl: 'De berekening kwam niet tot rust.',
    en: 'The computation did not settle.',
  },
  'statistics.missingValues': {
    nl: 'Er ontbreken waarden die voor deze berekening nodig zijn.',
    en: 'Values are missing that this computation needs.',
  },
  'statistics.negativeWeights': {
    nl: 'Een gewicht is kleiner dan 0.',
    en: 'A weight is below 0.',
  },
} as const satisfies Record<string, Text>
