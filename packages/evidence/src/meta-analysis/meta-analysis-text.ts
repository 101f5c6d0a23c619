import { EstimationFailure, type Text } from '@doorstroom/statistics'

/** Why a meta-analysis has no answer, or what a reader must know of it, by code. */
export const metaAnalysisText = {
  'evidence.noStudies': {
    nl: 'Er zijn geen onderzoeken met een schatting en een variantie.',
    en: 'There are no studies with an estimate and a variance.',
  },
  'evidence.tooFewForModel': {
    nl: 'Er zijn te weinig onderzoeken voor dit model. Laat kenmerken weg of wacht op meer onderzoeken.',
    en: 'There are too few studies for this model. Leave characteristics out, or wait for more studies.',
  },
  'evidence.notFinite': {
    nl: 'Een schatting, variantie of kenmerk van een onderzoek is geen eindig getal.',
    en: 'An estimate, variance or characteristic of a study is not a finite number.',
  },
  'evidence.varianceNotPositive': {
    nl: 'Een onderzoek heeft een variantie die niet groter is dan nul.',
    en: 'A study has a variance that is not above zero.',
  },
  'evidence.noSpread': {
    nl: 'De onderzoeken vonden precies hetzelfde. De fout van Hartung en Knapp is dan nul: kies een andere toets.',
    en: 'The studies found exactly the same. The error of Hartung and Knapp is then zero: choose another test.',
  },
  'evidence.noConvergence': {
    nl: 'De spreiding tussen onderzoeken kwam niet tot rust. Kies een andere methode.',
    en: 'The spread between studies did not settle. Choose another method.',
  },
  'evidence.tooUneven': {
    nl: 'De spreiding en de varianties van de onderzoeken verschillen te veel in grootte om mee te rekenen.',
    en: 'The spread and the variances of the studies differ too much in size to compute with.',
  },
  'evidence.sameErrors': {
    nl: 'Alle onderzoeken zijn even nauwkeurig. Een toets op kleine onderzoeken is dan niet mogelijk.',
    en: 'All studies are equally precise, so that there is nothing to test small studies by.',
  },
  'evidence.negativeCount': {
    nl: 'Een aantal, tijd of spreiding van een onderzoek is kleiner dan nul.',
    en: 'A count, time or spread of a study is below zero.',
  },
  'evidence.noEvents': {
    nl: 'Een van de twee uitkomsten komt in geen enkel onderzoek voor.',
    en: 'One of the two outcomes occurs in none of the studies.',
  },
  'evidence.tooFewGroups': {
    nl: 'De onderzoeken komen uit minder dan twee groepen.',
    en: 'The studies come from fewer than two groups.',
  },
  'evidence.levelsNotSeparable': {
    nl: 'Elke groep heeft maar een eenheid. Spreiding tussen en binnen groepen is dan niet te scheiden.',
    en: 'Every group has only one unit, so that spread between and within groups cannot be told apart.',
  },
  'evidence.moderatorsLeftOut': {
    nl: 'Een of meer kenmerken zijn weggelaten: ze zijn overal gelijk of volgen precies uit de andere.',
    en: 'One or more characteristics were left out: they are the same everywhere or follow exactly from the others.',
  },
  'evidence.fewStudiesPerModerator': {
    nl: 'Er zijn minder dan tien onderzoeken per kenmerk. De uitkomst is dan snel toeval.',
    en: 'There are fewer than ten studies per characteristic, so that what is found is easily chance.',
  },
  'evidence.fewStudiesForAsymmetry': {
    nl: 'Er zijn minder dan tien onderzoeken. Deze toets kan dan weinig zien.',
    en: 'There are fewer than ten studies, so that this test can see little.',
  },
  'evidence.normalTestFewStudies': {
    nl: 'Met zo weinig onderzoeken is een interval uit de normale verdeling te smal. Kies Hartung-Knapp.',
    en: 'With so few studies an interval from the normal distribution is too narrow. Choose Hartung-Knapp.',
  },
  'evidence.fewGroups': {
    nl: 'De onderzoeken komen uit minder dan tien groepen. De onzekerheid is dan zelf onzeker.',
    en: 'The studies come from fewer than ten groups, so that the uncertainty is itself uncertain.',
  },
  'evidence.noPrediction': {
    nl: 'Zonder spreiding tussen onderzoeken in het model is er geen voorspelling voor een nieuw onderzoek.',
    en: 'Without spread between studies in the model there is no prediction for a new study.',
  },
  'evidence.oneStudy': {
    nl: 'Er is maar een onderzoek. Spreiding tussen onderzoeken is dan niet te schatten.',
    en: 'There is only one study, so that the spread between studies cannot be estimated.',
  },
} as const satisfies Record<string, Text>

export type MetaAnalysisCode = keyof typeof metaAnalysisText

/** The named failure for a code, to be thrown. */
export function metaAnalysisFailure(code: MetaAnalysisCode): EstimationFailure {
  return new EstimationFailure(code, metaAnalysisText[code])
}
