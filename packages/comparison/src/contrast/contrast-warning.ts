import type { Text } from '@doorstroom/statistics'

/** What a reader must know before using a contrast, by code. */
export const contrastWarningText = {
  'comparison.rowsLeftOut': {
    nl: 'Mensen zonder uitkomst of kenmerk tellen hier niet mee. Het getal gaat over de mensen met een uitkomst.',
    en: 'People without the outcome or a characteristic are left out. The number is about people with an outcome.',
  },
  'comparison.unadjusted': {
    nl: 'Niet gecorrigeerd: de groepen verschilden misschien al bij de start. Dit zegt niets over de aanpak.',
    en: 'Not adjusted: the groups may have differed from the start. This says nothing about the programme.',
  },
  'comparison.covariateLeftOut': {
    nl: 'Een kenmerk kon niet mee in de berekening: het was bij iedereen gelijk, te zeldzaam, of volgde uit andere.',
    en: 'A characteristic could not be used: it was the same for all, too rare, or followed from others.',
  },
  'comparison.missingIndicator': {
    nl: 'Bij een kenmerk ontbraken waarden. Daar staat het gemiddelde, met een aparte kolom voor "onbekend".',
    en: 'A characteristic had missing values. They hold the mean, with a separate column for "unknown".',
  },
  'comparison.linearOutcomeModel': {
    nl: 'Voor deze uitkomst is een rechte lijn gebruikt, omdat de gewone methode voor ja of nee niet uitkwam.',
    en: 'A straight line was used for this outcome, since the usual method for yes or no had no solution.',
  },
  'comparison.heavyWeight': {
    nl: 'Eén mens telt voor meer dan een tiende van zijn groep mee. De uitkomst hangt sterk van die mens af.',
    en: 'One person counts for more than a tenth of the group. The number depends heavily on that person.',
  },
  'comparison.poorOverlap': {
    nl: 'De groepen lijken weinig op elkaar: na weging telt minder dan een kwart van een groep effectief mee.',
    en: 'The groups are little alike: after weighting less than a quarter of a group effectively counts.',
  },
  'comparison.fewEffective': {
    nl: 'Een groep telt effectief minder dan dertig mensen. Het interval kan te smal zijn.',
    en: 'A group effectively counts fewer than thirty people. The interval may be too narrow.',
  },
  'comparison.fewClusters': {
    nl: 'Er zijn minder dan dertig clusters (zoals kantoren). Het interval kan te smal zijn.',
    en: 'There are fewer than thirty clusters (such as offices). The interval may be too narrow.',
  },
  'comparison.rareEvents': {
    nl: 'In een groep heeft bijna iedereen of bijna niemand de uitkomst. Het interval kan te smal zijn.',
    en: 'In a group almost everyone or almost nobody has the outcome. The interval may be too narrow.',
  },
  'comparison.unmatchedLeftOut': {
    nl: 'Voor sommige deelnemers is geen vergelijkbaar mens gevonden. Het getal gaat alleen over de anderen.',
    en: 'For some of the treated no comparable person was found. The number is about the others only.',
  },
  'comparison.reusedComparisons': {
    nl: 'Mensen uit de vergelijkingsgroep tellen meer dan eens mee. Het interval kan te smal zijn.',
    en: 'People in the comparison group count more than once. The interval may be too narrow.',
  },
  'comparison.fixedWeights': {
    nl: 'Het interval doet alsof de gewichten vaststaan, terwijl ze zijn geschat.',
    en: 'The interval takes the weights as known, although they were estimated.',
  },
  'comparison.boundsFromData': {
    nl: 'Er zijn geen grenzen opgegeven. De laagste en hoogste waarde in de gegevens zijn gebruikt.',
    en: 'No bounds were given. The lowest and highest value in the data were used.',
  },
  'comparison.noInterval': {
    nl: 'Bij deze grenzen hoort geen interval voor toeval. Ze zijn in kleine groepen onzeker.',
    en: 'These bounds come without an interval for chance. In small groups they are uncertain.',
  },
  'comparison.notSignificant': {
    nl: 'Het verschil is ook zonder verborgen verschillen tussen de groepen niet aangetoond.',
    en: 'The difference is not shown even without hidden differences between the groups.',
  },
  'comparison.someReplicatesFailed': {
    nl: 'In enkele nieuwe trekkingen was er geen antwoord. Het interval kan iets te smal zijn.',
    en: 'In some of the new draws there was no answer. The interval may be a little too narrow.',
  },
  'comparison.certainOutcome': {
    nl: 'In een groep had iedereen met een bepaald kenmerk dezelfde uitkomst. Die is daarom met zekerheid voorspeld.',
    en: 'In a group everyone with some characteristic had the same outcome, which is therefore predicted for certain.',
  },
  'comparison.fewNearCutoff': {
    nl: 'Aan een kant van de grens liggen minder dan dertig mensen. Het interval kan te smal zijn.',
    en: 'On one side of the cutoff lie fewer than thirty people. The interval may be too narrow.',
  },
  'comparison.fewMoments': {
    nl: 'Voor of na de verandering zijn er minder dan twaalf metingen. Het interval kan te smal zijn.',
    en: 'Before or after the change there are fewer than twelve measurements. The interval may be too narrow.',
  },
  'comparison.fewDegreesOfFreedom': {
    nl: 'Het interval rust op heel weinig clusters (minder dan vier vrijheidsgraden). Trek er geen conclusie uit.',
    en: 'The interval rests on very few clusters (fewer than four degrees of freedom). Conclude nothing from it.',
  },
  'comparison.noTrendBefore': {
    nl: 'Er is maar een meting van voor de start. Of de groepen al uit elkaar liepen, is niet te zien.',
    en: 'There is one measurement from before the start, so it cannot be seen whether the groups drifted apart already.',
  },
  'comparison.differentTrendBefore': {
    nl: 'De groepen liepen voor de start al uit elkaar. Het verschil kan daarvan komen.',
    en: 'The groups drifted apart before the start already. The difference may come from that.',
  },
  'comparison.unclusteredPanel': {
    nl: 'Er is niet gezegd welke rijen bij dezelfde persoon horen. Het interval kan te smal zijn.',
    en: 'It was not said which rows belong to the same person. The interval may be too narrow.',
  },
  'comparison.severalSubgroups': {
    nl: 'Er is naar meer deelgroepen gekeken. Hoe meer deelgroepen, hoe vaker toeval een verschil geeft.',
    en: 'Several subgroups were looked at. The more subgroups, the more often chance gives a difference.',
  },
  'comparison.subgroupLeftOut': {
    nl: 'Een deelgroep had te weinig mensen in een van de groepen en telt niet mee.',
    en: 'A subgroup had too few people in one of the groups and does not count.',
  },
  'comparison.fewPairs': {
    nl: 'Er zijn minder dan twintig paren of blokken. Het interval kan te smal zijn.',
    en: 'There are fewer than twenty pairs or blocks. The interval may be too narrow.',
  },
  'comparison.remainingImbalance': {
    nl: 'Op een kenmerk verschillen de groepen nog meer dan een tiende standaarddeviatie. Dat zit ook in het verschil.',
    en: 'On a characteristic the groups still differ by over a tenth of a standard deviation. The difference holds that too.',
  },
} as const satisfies Record<string, Text>
