import type { Text } from '../text.ts'

/** Too few or none of what a computation needs. */
export const sizeGlossary = {
  'statistics.noPersons': {
    nl: 'Er zijn geen personen om iets over te berekenen.',
    en: 'There are no persons to compute anything of.',
  },
  'statistics.tooFewPersons': {
    nl: 'Er zijn te weinig personen voor deze berekening.',
    en: 'There are too few persons for this computation.',
  },
  'statistics.smallGroup': {
    nl: 'Een groep heeft weinig personen; de uitkomst hangt dan sterk af van de aangenomen verdeling.',
    en: 'A group has few persons; the result then depends much on the distribution assumed.',
  },
  'statistics.fewPairs': {
    nl: 'Er zijn weinig personen; het interval kan te smal zijn.',
    en: 'There are few persons; the interval may be too narrow.',
  },
  'statistics.fewInCell': {
    nl: 'In een cel van de tabel zijn minder dan 5 personen; toets en interval zijn dan een grove benadering.',
    en: 'A cell of the table has fewer than 5 persons; test and interval are then a rough approximation.',
  },
  'statistics.emptyCell': {
    nl: 'Een cel van de tabel is leeg; daarom is bij elke cel een half opgeteld.',
    en: 'A cell of the table is empty; for that a half was added to every cell.',
  },
  'statistics.tooFewItems': {
    nl: 'De schaal heeft te weinig vragen voor deze berekening.',
    en: 'The scale has too few items for this computation.',
  },
  'statistics.noPValues': {
    nl: 'Er zijn geen p-waarden om te corrigeren.',
    en: 'There are no p-values to correct.',
  },
  'statistics.noEvents': {
    nl: 'Niemand had een gebeurtenis.',
    en: 'Nobody had an event.',
  },
  'statistics.fewEvents': {
    nl: 'Er zijn minder dan tien gebeurtenissen per kenmerk; het interval kan te smal zijn.',
    en: 'There are fewer than ten events per characteristic; the interval may be too narrow.',
  },
  'statistics.rareEvents': {
    nl: 'Er waren minder dan 10 gebeurtenissen; interval en p-waarde zijn dan onbetrouwbaar.',
    en: 'There were fewer than 10 events; interval and p-value are then unreliable.',
  },
  'statistics.noneExpected': {
    nl: 'In deze groep werd geen enkele gebeurtenis verwacht.',
    en: 'No event at all was expected in this group.',
  },
  'statistics.smallExpected': {
    nl: 'Er werden minder dan 5 gebeurtenissen verwacht; de p-waarde is dan een grove benadering.',
    en: 'Fewer than 5 events were expected; the p-value is then a rough approximation.',
  },
  'statistics.noEventsInReference': {
    nl: 'In de groep waarmee wordt vergeleken had niemand de gebeurtenis, dus er is geen verhouding.',
    en: 'Nobody in the group compared with had the event, so there is no ratio.',
  },
  'statistics.oneGroup': {
    nl: 'Er is maar een groep, dus er valt niets te vergelijken.',
    en: 'There is only one group, so there is nothing to compare.',
  },
  'statistics.nothingToCompare': {
    nl: 'De groepen zijn nergens tegelijk te vergelijken.',
    en: 'Nowhere can the groups be compared at the same time.',
  },
  'statistics.noneKnown': {
    nl: 'Van niemand in deze groep is dit bekend.',
    en: 'This is known of nobody in this group.',
  },
  'statistics.noCharacteristics': {
    nl: 'Er is geen groep of kenmerk opgegeven om te vergelijken.',
    en: 'No group or characteristic was given to compare.',
  },
  'statistics.tooManyAllocations': {
    nl: 'Er zijn te veel verdelingen om alle te tellen.',
    en: 'There are too many allocations to count all of them.',
  },
  'statistics.notReachable': {
    nl: 'Wat gevraagd is, wordt met geen enkel aantal bereikt.',
    en: 'What was asked for is reached by no number at all.',
  },
  'statistics.tooFewImputations': {
    nl: 'Er is maar één imputatie.',
    en: 'There is only one imputation.',
  },
  'statistics.fewImputations': {
    nl: 'Er zijn minder imputaties dan procenten ontbrekende informatie; met meer imputaties verandert het getal nog.',
    en: 'There are fewer imputations than percent of missing information; with more imputations the number would still change.',
  },
} as const satisfies Record<string, Text>
