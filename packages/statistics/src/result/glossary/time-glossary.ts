import type { Text } from '../text.ts'

/** Durations, follow-up and events in time. */
export const timeGlossary = {
  'statistics.negativeTime': {
    nl: 'Een duur is kleiner dan 0. Controleer begin- en einddatum.',
    en: 'A duration is below 0. Check the start and end dates.',
  },
  'statistics.timeNotPositive': {
    nl: 'De tijd waarin geteld is, moet groter zijn dan 0.',
    en: 'The time over which was counted must be above 0.',
  },
  'statistics.entryAfterTime': {
    nl: 'De waarneming van iemand begint niet voor het einde ervan.',
    en: "Someone's observation does not begin before it ends.",
  },
  'statistics.wholePeriods': {
    nl: 'De duur is geen heel aantal perioden.',
    en: 'The duration is not a whole number of periods.',
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
  'statistics.medianNotReached': {
    nl: 'Minder dan de helft had de gebeurtenis, dus er is geen mediaan.',
    en: 'Fewer than half had the event, so there is no median.',
  },
  'statistics.overlappingRows': {
    nl: 'Rijen met hetzelfde nummer overlappen of sluiten niet aan. Dat mag bij een cluster van mensen, niet bij een mens.',
    en: 'Rows with one number overlap or do not follow on. Right for a cluster of people, wrong for one person.',
  },
  'statistics.noPersonTime': {
    nl: 'Niemand is enige tijd gevolgd.',
    en: 'Nobody was followed for any time.',
  },
  'statistics.fewAtRisk': {
    nl: 'Er waren op dit moment minder dan 10 mensen in beeld; het interval is dan vaak te smal.',
    en: 'Fewer than 10 people were under observation at this time; the interval is then often too narrow.',
  },
  'statistics.noOrderedPairs': {
    nl: 'Van geen twee mensen is bekend wie de gebeurtenis het eerst had.',
    en: 'Of no two people is it known who had the event first.',
  },
  'statistics.changingHazardRatio': {
    nl: 'De verhouding tussen de groepen verandert in de loop van de tijd; een getal voor de hele periode verbergt dat.',
    en: 'The ratio between the groups changes over time; one number for the whole period hides that.',
  },
} as const satisfies Record<string, Text>
