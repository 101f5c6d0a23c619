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
  'statistics.wildWeights': {
    nl: 'De gewichten lopen te ver uiteen om mee te rekenen.',
    en: 'The weights lie too far apart to compute with.',
  },
  'statistics.noSpreadWithin': {
    nl: 'Binnen groepen blijft geen spreiding over om mee te rekenen.',
    en: 'No spread is left within clusters to work with.',
  },
  'statistics.noSpreadBetween': {
    nl: 'De groepen verschillen niet meer dan toeval geeft; het verschil ertussen is op 0 geschat.',
    en: 'Clusters differ no more than chance gives; the difference between them is estimated as 0.',
  },
  'statistics.oneCluster': {
    nl: 'Er is maar één groep.',
    en: 'There is only one cluster.',
  },
  'statistics.noRepeats': {
    nl: 'Elke groep telt één rij.',
    en: 'Every cluster has one row.',
  },
  'statistics.correlationOutOfRange': {
    nl: 'De geschatte samenhang binnen groepen kan niet bestaan.',
    en: 'The estimated correlation within clusters cannot exist.',
  },
  'statistics.tooFewImputations': {
    nl: 'Er is maar één imputatie.',
    en: 'There is only one imputation.',
  },
  'statistics.fewImputations': {
    nl: 'Er zijn minder imputaties dan procenten ontbrekende informatie; met meer imputaties verandert het getal nog.',
    en: 'There are fewer imputations than percent of missing information; with more imputations the number would still change.',
  },
  'statistics.negativeAmounts': {
    nl: 'Er zijn bedragen onder 0 of alles is 0, dus een verdeling over personen is er niet.',
    en: 'There are amounts below 0 or all are 0, so there is no distribution over persons.',
  },
  'statistics.noWeight': {
    nl: 'De gewichten tellen op tot te weinig om mee te rekenen.',
    en: 'The weights add up to too little to work with.',
  },
  'statistics.tooManyAllocations': {
    nl: 'Er zijn te veel verdelingen om alle te tellen.',
    en: 'There are too many allocations to count all of them.',
  },
  'statistics.notReachable': {
    nl: 'Wat gevraagd is, wordt met geen enkel aantal bereikt.',
    en: 'What was asked for is reached by no number at all.',
  },
  'statistics.fewInCell': {
    nl: 'In een cel van de tabel zijn minder dan 5 personen; toets en interval zijn dan een grove benadering.',
    en: 'A cell of the table has fewer than 5 persons; test and interval are then a rough approximation.',
  },
  'statistics.emptyCell': {
    nl: 'Een cel van de tabel is leeg; daarom is bij elke cel een half opgeteld.',
    en: 'A cell of the table is empty; for that a half was added to every cell.',
  },
  'statistics.noDifference': {
    nl: 'Er is geen verschil, dus er valt niets door te delen.',
    en: 'There is no difference, so there is nothing to divide by.',
  },
  'statistics.infiniteRatio': {
    nl: 'De verhouding is oneindig groot.',
    en: 'The ratio is infinite.',
  },
  'statistics.notZeroOne': {
    nl: 'De uitkomst moet 0 of 1 zijn.',
    en: 'The outcome must be 0 or 1.',
  },
  'statistics.fewPairs': {
    nl: 'Er zijn weinig personen; het interval kan te smal zijn.',
    en: 'There are few persons; the interval may be too narrow.',
  },
  'statistics.smallGroup': {
    nl: 'Een groep heeft weinig personen; de uitkomst hangt dan sterk af van de aangenomen verdeling.',
    en: 'A group has few persons; the result then depends much on the distribution assumed.',
  },
  'statistics.reversedItem': {
    nl: 'Minstens een vraag gaat tegen de andere in; draai die om of laat haar weg.',
    en: 'At least one item goes against the others; turn it round or leave it out.',
  },
  'statistics.noPValues': {
    nl: 'Er zijn geen p-waarden om te corrigeren.',
    en: 'There are no p-values to correct.',
  },
  'statistics.notAPValue': {
    nl: 'Een p-waarde ligt niet tussen 0 en 1.',
    en: 'A p-value does not lie between 0 and 1.',
  },
  'statistics.noStates': {
    nl: 'Van niemand is een toestand bekend.',
    en: 'Nobody has a known state.',
  },
  'statistics.noneKnown': {
    nl: 'Van niemand in deze groep is dit bekend.',
    en: 'This is known of nobody in this group.',
  },
  'statistics.noneAtRisk': {
    nl: 'Niemand kon deze overgang maken.',
    en: 'Nobody could make this move.',
  },
  'statistics.unequalFollowUp': {
    nl: 'Niet iedereen is even lang gevolgd; dat kan de waarden van mensen onvergelijkbaar maken.',
    en: 'Not everyone was followed equally long, which may make the values of people incomparable.',
  },
  'statistics.formula': { nl: 'de formule klopt niet', en: 'the formula cannot be used' },
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
  'statistics.negativeCount': {
    nl: 'Een aantal is kleiner dan 0.',
    en: 'A count is below 0.',
  },
  'statistics.aliased': {
    nl: 'Dit kenmerk volgt precies uit de andere en is weggelaten.',
    en: 'This characteristic follows exactly from the others and was left out.',
  },
  'statistics.perfectFit': {
    nl: 'De kenmerken voorspellen de uitkomst zonder fout. Er is geen spreiding om onzekerheid uit af te leiden.',
    en: 'The characteristics predict the outcome without error. There is no spread from which to derive uncertainty.',
  },
  'statistics.highLeverage': {
    nl: 'Een persoon bepaalt een coefficient voor meer dan de helft; het interval kan te smal zijn.',
    en: 'One person decides more than half of a coefficient; the interval may be too narrow.',
  },
  'statistics.fewDegreesOfFreedom': {
    nl: 'Het interval rust op heel weinig clusters (minder dan vier vrijheidsgraden). Trek er geen conclusie uit.',
    en: 'The interval rests on very few clusters (fewer than four degrees of freedom). Conclude nothing from it.',
  },
  'statistics.noClusterSpread': {
    nl: 'De clusters laten voor deze coefficient geen spreiding over; een interval is er niet.',
    en: 'The clusters leave no spread for this coefficient, so there is no interval.',
  },
  'statistics.noFirstStage': {
    nl: 'De toewijzing verandert niets aan wie meedoet.',
    en: 'Assignment changes nothing in who takes part.',
  },
  'statistics.weakInstrument': {
    nl: 'De toewijzing verandert weinig aan wie meedoet (F onder 10). De schatting kan ernaast zitten en het interval te smal zijn.',
    en: 'Assignment changes little in who takes part (F below 10). The estimate may be off and the interval too narrow.',
  },
  'statistics.noLimit': {
    nl: 'De aannemelijkheid daalt aan deze kant nergens genoeg; een grens is er niet.',
    en: 'The likelihood falls far enough nowhere on this side, so there is no limit.',
  },
  'statistics.timeNotPositive': {
    nl: 'De tijd waarin geteld is, moet groter zijn dan 0.',
    en: 'The time over which was counted must be above 0.',
  },
  'statistics.notBinary': {
    nl: 'De uitkomst moet 0 of 1 zijn.',
    en: 'The outcome must be 0 or 1.',
  },
  'statistics.negativeCounts': {
    nl: 'Een aantal kan niet kleiner zijn dan 0.',
    en: 'A count cannot be below 0.',
  },
} as const satisfies Record<string, Text>
