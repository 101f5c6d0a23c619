import type { Source } from '@doorstroom/statistics'

/** Columns that every number about the shape of a trajectory needs. */
export const sequenceNeeds = {
  required: [
    'enrolments.assignment_date',
    'enrolments.observation_end',
    'spells.channel',
    'spells.state',
    'spells.begin',
    'spells.end',
  ],
  optional: [],
} as const

export const ritschard2023: Omit<Source, 'taken'> = {
  author: 'Ritschard',
  year: 2023,
  title: 'Measuring the nature of individual sequences',
  doi: '10.1177/00491241211036156',
}

/** Limit of every number that does not know which state is better. */
export const blindLimit = {
  nl: 'Deze maat kent geen richting: van uitkering naar blijvend werk geeft hetzelfde getal als van werk naar blijvende uitkering. Succes en achteruitgang zijn er niet mee te onderscheiden.',
  en: 'This measure knows no direction: from benefit to lasting work gives the same number as from work to lasting benefit. It cannot tell success from decline.',
} as const

/** Limit of every number that rests on an order of states. */
export const orderLimit = {
  nl: 'De volgorde van de toestanden is een waardeoordeel. Noem haar bij de uitkomst en reken ook eens met de volgorde van cliënten.',
  en: 'The order of the states is a value judgement. State it beside the result, and compute with the order of clients too.',
} as const

/** Limit of every number about a sequence of moments. */
export const gridLimit = {
  nl: 'Per week of per maand gemeten geeft andere getallen. Vergelijk alleen met dezelfde indeling, hetzelfde aantal weken en dezelfde lijst van toestanden.',
  en: 'Read per week or per month the numbers differ. Compare only with the same grid, the same number of weeks and the same list of states.',
} as const
