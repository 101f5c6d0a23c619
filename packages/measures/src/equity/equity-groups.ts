import type { PersonRows } from '@doorstroom/trajectories'
import { calendarOf } from '@doorstroom/trajectories'

/** By what people are told apart: from a person to the name of the group, null when not known. */
export const equityGroups = {
  origin: ({ person }) => person?.originGroup ?? null,
  sex: ({ person }) => person?.sex ?? null,
  age: ({ person, timeZero }) =>
    person === null || person.birthYear === null ? null : ageGroup(calendarOf(timeZero).year - person.birthYear),
  'work-capacity': ({ person }) => person?.workCapacityStatus ?? null,
} as const satisfies Readonly<Record<string, (person: PersonRows) => string | null>>

/** Young people have a law of their own until 27; from 50 on people are counted as older in search for work. */
const ageGroup = (years: number): string => (years < 27 ? 'under-27' : years < 50 ? '27-to-49' : 'from-50')
