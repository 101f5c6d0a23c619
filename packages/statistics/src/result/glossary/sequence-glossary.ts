import type { Text } from '../text.ts'

/** Sequences of states. */
export const sequenceGlossary = {
  'statistics.noStates': {
    nl: 'Van niemand is een toestand bekend.',
    en: 'Nobody has a known state.',
  },
  'statistics.noneAtRisk': {
    nl: 'Niemand kon deze overgang maken.',
    en: 'Nobody could make this move.',
  },
  'statistics.unequalFollowUp': {
    nl: 'Niet iedereen is even lang gevolgd; dat kan de waarden van mensen onvergelijkbaar maken.',
    en: 'Not everyone was followed equally long, which may make the values of people incomparable.',
  },
  'statistics.gapsInSequences': {
    nl: 'Van sommige mensen is tussendoor een toestand onbekend; wisselingen in zo’n gat blijven buiten beeld.',
    en: 'For some people a state in between is unknown; moves within such a gap stay out of sight.',
  },
  'statistics.unequalLengths': {
    nl: 'Deze afstand vergelijkt moment met moment, en niet iedereen is even lang gevolgd.',
    en: 'This distance compares moment with moment, and not everyone was followed equally long.',
  },
  'statistics.tooManySequences': {
    nl: 'Er zijn te veel personen om alle afstanden tussen hen te bewaren. Neem een steekproef.',
    en: 'There are too many persons to keep all distances between them. Draw a sample.',
  },
  'statistics.tooFewSequences': {
    nl: 'Er zijn minder verschillende trajecten dan groepen.',
    en: 'There are fewer different sequences than clusters.',
  },
  'statistics.noDifferences': {
    nl: 'Alle trajecten zijn gelijk, dus er is niets te verklaren.',
    en: 'All trajectories are the same, so there is nothing to explain.',
  },
  'statistics.weakClusters': {
    nl: 'De groepen lopen in elkaar over: het gemiddelde silhouet is lager dan 0,25.',
    en: 'The clusters run into each other: the mean silhouette is below 0.25.',
  },
} as const satisfies Record<string, Text>
