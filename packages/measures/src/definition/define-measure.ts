import type { EventMeasure, GroupMeasure, PersonMeasure } from './measure.ts'

/** Declares a measure with one value per enrolment; the definition is data plus one pure function. */
export const definePersonMeasure = <Options>(definition: PersonMeasure<Options>): PersonMeasure<Options> => definition

/** Declares a measure of the time until competing events. */
export const defineEventMeasure = <Options>(definition: EventMeasure<Options>): EventMeasure<Options> => definition

/** Declares a measure of a group. */
export const defineGroupMeasure = <Options>(definition: GroupMeasure<Options>): GroupMeasure<Options> => definition
