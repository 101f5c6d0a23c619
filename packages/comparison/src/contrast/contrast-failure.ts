import { EstimationFailure, type Text } from '@doorstroom/statistics'

/** Why two arms cannot be compared, by code; the words a reader gets. */
export const contrastFailureText = {
  'comparison.emptyArm': {
    nl: 'Een van de twee groepen is leeg. Er is dus niets om mee te vergelijken.',
    en: 'One of the two groups is empty, so there is nothing to compare with.',
  },
  'comparison.tooFewInArm': {
    nl: 'Een van de twee groepen heeft minder dan twee mensen met een uitkomst. Nodig zijn er ten minste twee.',
    en: 'One of the two groups has fewer than two people with an outcome. At least two are needed.',
  },
  'comparison.tooFewForCovariates': {
    nl: 'Een groep heeft te weinig mensen voor het aantal kenmerken. Kies minder kenmerken of wacht op meer mensen.',
    en: 'A group has too few people for the number of characteristics. Declare fewer, or wait for more people.',
  },
  'comparison.noVariation': {
    nl: 'Er is geen enkele spreiding in de uitkomst. De onzekerheid is dan niet te berekenen.',
    en: 'The outcome does not vary at all, so the uncertainty cannot be computed.',
  },
  'comparison.notBinary': {
    nl: 'Deze methode is alleen voor een uitkomst die wel of niet voorkomt (1 of 0).',
    en: 'This method is only for an outcome that happens or does not (1 or 0).',
  },
  'comparison.noCovariates': {
    nl: 'Er zijn geen bruikbare kenmerken opgegeven om de groepen mee vergelijkbaar te maken.',
    en: 'No usable characteristics were declared with which to make the groups comparable.',
  },
  'comparison.unsupportedEstimand': {
    nl: 'Deze methode geeft geen antwoord op de vraag over wie het gaat (estimand). Kies een andere methode of vraag.',
    en: 'This method does not answer the question about whose average it is (estimand). Choose another of either.',
  },
  'comparison.unequalLengths': {
    nl: 'De kolommen zijn niet even lang. Elke kolom moet één waarde per mens hebben.',
    en: 'The columns differ in length. Every column needs one value per person.',
  },
  'comparison.tooFewClusters': {
    nl: 'Er zijn te weinig clusters (zoals kantoren of groepen). Nodig zijn er ten minste twee per groep.',
    en: 'There are too few clusters (such as offices or groups). At least two per group are needed.',
  },
  'comparison.noSelected': {
    nl: 'In een van de groepen bestaat de uitkomst voor niemand. Grenzen zijn dan niet te berekenen.',
    en: 'In one of the groups the outcome exists for nobody, so no bounds can be computed.',
  },
  'comparison.infiniteValue': {
    nl: 'Een kolom bevat een oneindig getal. Controleer de gegevens.',
    en: 'A column holds an infinite number. Check the data.',
  },
  'comparison.treatedNotBinary': {
    nl: 'De groep moet met 1 (deelnemer) of 0 (vergelijking) zijn aangegeven.',
    en: 'The group must be given as 1 (treated) or 0 (comparison).',
  },
  'comparison.noMatches': {
    nl: 'Voor geen enkele deelnemer is er een vergelijkbaar mens gevonden. Neem een ruimere grens of minder kenmerken.',
    en: 'For none of the treated a comparable person was found. Use a wider limit or fewer characteristics.',
  },
  'comparison.noBalance': {
    nl: 'De groepen zijn met geen enkele weging gelijk te maken op deze kenmerken. Kies minder kenmerken of een andere methode.',
    en: 'No weights make the groups equal on these characteristics. Choose fewer of them or another method.',
  },
  'comparison.noRiskRatio': {
    nl: 'De kansverhouding bestaat niet: in een van de groepen komt de uitkomst niet voor.',
    en: 'There is no risk ratio: in one of the groups the outcome does not occur.',
  },
  'comparison.noPairs': {
    nl: 'Er zijn geen paren met een verschil. Er valt niets te toetsen.',
    en: 'There are no pairs that differ, so there is nothing to test.',
  },
  'comparison.outsideBounds': {
    nl: 'Een uitkomst ligt buiten de opgegeven grenzen, of de laagste grens ligt boven de hoogste.',
    en: 'An outcome lies outside the bounds given, or the lowest bound is above the highest.',
  },
  'comparison.badSetting': {
    nl: 'Een instelling van deze methode heeft een onmogelijke waarde.',
    en: 'A setting of this method has an impossible value.',
  },
  'comparison.tooFewForSubclasses': {
    nl: 'Er zijn te weinig mensen om in elke klasse iemand van beide groepen te hebben. Neem minder klassen.',
    en: 'There are too few people to have someone of both groups in every class. Use fewer classes.',
  },
  'comparison.bootstrapFailures': {
    nl: 'In te veel nieuwe trekkingen was er geen antwoord. Neem minder kenmerken of het gewone interval.',
    en: 'In too many of the new draws there was no answer. Use fewer characteristics or the usual interval.',
  },
  'comparison.certainlyLost': {
    nl: 'Van mensen met bepaalde kenmerken heeft niemand een uitkomst. Niemand kan voor hen meetellen.',
    en: 'Of the people with certain characteristics nobody has an outcome, so that nobody can stand for them.',
  },
  'comparison.tooFewNearCutoff': {
    nl: 'Aan een kant van de grens liggen te weinig mensen binnen de gekozen afstand. Neem een grotere afstand.',
    en: 'On one side of the cutoff too few people lie within the chosen distance. Choose a larger one.',
  },
  'comparison.tooFewMoments': {
    nl: 'Voor of na de verandering zijn er minder dan drie metingen. Een lijn is dan niet te trekken.',
    en: 'Before or after the change there are fewer than three measurements, so that no line can be drawn.',
  },
  'comparison.tooFewPeriods': {
    nl: 'Er zijn te weinig momenten per persoon of groep om een verandering te zien.',
    en: 'There are too few moments per person or group to see a change.',
  },
  'comparison.noBeforeOrAfter': {
    nl: 'Beide groepen moeten metingen hebben van voor en van na de start.',
    en: 'Both groups must have measurements from before and from after the start.',
  },
  'comparison.emptyArmInBlock': {
    nl: 'In een blok ontbreekt een van de twee groepen. Daar valt niets te vergelijken.',
    en: 'A block lacks one of the two groups, so there is nothing to compare in it.',
  },
  'comparison.oneArmMemberInBlock': {
    nl: 'In een blok heeft een groep maar een persoon. De onzekerheid is dan niet te berekenen. Voeg blokken samen.',
    en: 'In a block a group has one person only, so the uncertainty cannot be computed. Merge blocks.',
  },
  'comparison.tooFewBlocks': {
    nl: 'Er is maar een paar. Nodig zijn er ten minste twee.',
    en: 'There is only one pair. At least two are needed.',
  },
  'comparison.oneSubgroup': {
    nl: 'Er is maar een deelgroep met mensen in beide groepen. Er valt niets te vergelijken tussen deelgroepen.',
    en: 'Only one subgroup has people in both groups, so there is nothing to compare between subgroups.',
  },
} as const satisfies Record<string, Text>

export type ContrastFailureCode = keyof typeof contrastFailureText

/**
 * The named failure for a code, to be thrown.
 *
 * @example
 * throw contrastFailure('comparison.emptyArm')
 */
export function contrastFailure(code: ContrastFailureCode): EstimationFailure {
  return new EstimationFailure(code, contrastFailureText[code])
}
