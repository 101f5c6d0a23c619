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
  'statistics.entryAfterTime': {
    nl: 'De waarneming van iemand begint niet voor het einde ervan.',
    en: "Someone's observation does not begin before it ends.",
  },
  'statistics.fewEvents': {
    nl: 'Er zijn minder dan tien gebeurtenissen per kenmerk; het interval kan te smal zijn.',
    en: 'There are fewer than ten events per characteristic; the interval may be too narrow.',
  },
  'statistics.fewClusters': {
    nl: 'Er zijn weinig clusters; het interval kan te smal zijn.',
    en: 'There are few clusters; the interval may be too narrow.',
  },
  'statistics.changingHazardRatio': {
    nl: 'De verhouding tussen de groepen verandert in de loop van de tijd; een getal voor de hele periode verbergt dat.',
    en: 'The ratio between the groups changes over time; one number for the whole period hides that.',
  },
  'statistics.noCharacteristics': {
    nl: 'Er is geen groep of kenmerk opgegeven om te vergelijken.',
    en: 'No group or characteristic was given to compare.',
  },
  'statistics.noOrderedPairs': {
    nl: 'Van geen twee mensen is bekend wie de gebeurtenis het eerst had.',
    en: 'Of no two people is it known who had the event first.',
  },
  'statistics.wholePeriods': {
    nl: 'De duur is geen heel aantal perioden.',
    en: 'The duration is not a whole number of periods.',
  },
  'statistics.infiniteValue': {
    nl: 'Een waarde is oneindig. Geef echte waarden, of laat de rij weg.',
    en: 'A value is infinite. Give real values, or leave the row out.',
  },
  'statistics.horizonTooLong': {
    nl: 'De horizon ligt verder dan er is gevolgd.',
    en: 'The horizon lies beyond what was followed.',
  },
  'statistics.horizonNotPositive': {
    nl: 'De horizon is niet groter dan 0.',
    en: 'The horizon is not above 0.',
  },
  'statistics.notFollowedThatLong': {
    nl: 'Zo lang is niemand gevolgd, dus er is op dit moment geen getal.',
    en: 'Nobody was followed for that long, so there is no number at this time.',
  },
  'statistics.quantileNotReached': {
    nl: 'Zo veel mensen hadden de gebeurtenis niet, dus er is geen moment waarop dat deel haar had.',
    en: 'Not that many people had the event, so there is no time by which that share had it.',
  },
  'statistics.overlappingRows': {
    nl: 'Rijen met hetzelfde nummer overlappen of sluiten niet aan. Dat mag bij een cluster van mensen, niet bij een mens.',
    en: 'Rows with one number overlap or do not follow on. Right for a cluster of people, wrong for one person.',
  },
  'statistics.noPersonTime': {
    nl: 'Niemand is enige tijd gevolgd.',
    en: 'Nobody was followed for any time.',
  },
  'statistics.zeroMean': {
    nl: 'In een groep is het gemiddelde 0, dus er is geen verhouding.',
    en: 'In one group the mean is 0, so there is no ratio.',
  },
  'statistics.oneGroup': {
    nl: 'Er is maar een groep, dus er valt niets te vergelijken.',
    en: 'There is only one group, so there is nothing to compare.',
  },
  'statistics.nothingToCompare': {
    nl: 'De groepen zijn nergens tegelijk te vergelijken.',
    en: 'Nowhere can the groups be compared at the same time.',
  },
  'statistics.noneExpected': {
    nl: 'In deze groep werd geen enkele gebeurtenis verwacht.',
    en: 'No event at all was expected in this group.',
  },
  'statistics.noEventsInReference': {
    nl: 'In de groep waarmee wordt vergeleken had niemand de gebeurtenis, dus er is geen verhouding.',
    en: 'Nobody in the group compared with had the event, so there is no ratio.',
  },
  'statistics.fewAtRisk': {
    nl: 'Er waren op dit moment minder dan 10 mensen in beeld; het interval is dan vaak te smal.',
    en: 'Fewer than 10 people were under observation at this time; the interval is then often too narrow.',
  },
  'statistics.smallExpected': {
    nl: 'Er werden minder dan 5 gebeurtenissen verwacht; de p-waarde is dan een grove benadering.',
    en: 'Fewer than 5 events were expected; the p-value is then a rough approximation.',
  },
  'statistics.tooFewClusters': {
    nl: 'Er zijn te weinig clusters om een spreiding tussen clusters te berekenen.',
    en: 'There are too few clusters to compute a spread between clusters.',
  },
  'statistics.rareEvents': {
    nl: 'Er waren minder dan 10 gebeurtenissen; interval en p-waarde zijn dan onbetrouwbaar.',
    en: 'There were fewer than 10 events; interval and p-value are then unreliable.',
  },
} as const satisfies Record<string, Text>
