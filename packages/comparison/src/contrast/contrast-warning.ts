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
} as const satisfies Record<string, Text>
