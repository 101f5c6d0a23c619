import type { Text } from '../text.ts'

/** Clusters: people who belong together, rows of one person. */
export const clusterGlossary = {
  'statistics.fewClusters': {
    nl: 'Er zijn weinig clusters; het interval kan te smal zijn.',
    en: 'There are few clusters; the interval may be too narrow.',
  },
  'statistics.tooFewClusters': {
    nl: 'Er zijn te weinig clusters om een spreiding tussen clusters te berekenen.',
    en: 'There are too few clusters to compute a spread between clusters.',
  },
  'statistics.oneCluster': {
    nl: 'Er is maar één groep.',
    en: 'There is only one cluster.',
  },
  'statistics.noRepeats': {
    nl: 'Elke groep telt één rij.',
    en: 'Every cluster has one row.',
  },
  'statistics.noSpreadWithin': {
    nl: 'Binnen groepen blijft geen spreiding over om mee te rekenen.',
    en: 'No spread is left within clusters to work with.',
  },
  'statistics.noSpreadBetween': {
    nl: 'De groepen verschillen niet meer dan toeval geeft; het verschil ertussen is op 0 geschat.',
    en: 'Clusters differ no more than chance gives; the difference between them is estimated as 0.',
  },
  'statistics.correlationOutOfRange': {
    nl: 'De geschatte samenhang binnen groepen kan niet bestaan.',
    en: 'The estimated correlation within clusters cannot exist.',
  },
  'statistics.noClusterSpread': {
    nl: 'De clusters laten voor deze coefficient geen spreiding over; een interval is er niet.',
    en: 'The clusters leave no spread for this coefficient, so there is no interval.',
  },
  'statistics.fewDegreesOfFreedom': {
    nl: 'Het interval rust op heel weinig clusters (minder dan vier vrijheidsgraden). Trek er geen conclusie uit.',
    en: 'The interval rests on very few clusters (fewer than four degrees of freedom). Conclude nothing from it.',
  },
} as const satisfies Record<string, Text>
