import type { EventMeasure, GroupMeasure, PersonMeasure } from './measure.ts'

/** A definition that remembers its own id as a literal type, so that a wrong id does not compile. */
type WithId<Definition, Id extends string> = Definition & { readonly id: Id }

/** Declares a measure with one value per enrolment; the definition is data plus one pure function. */
export const definePersonMeasure = <const Id extends string, Options>(
  definition: WithId<PersonMeasure<Options>, Id>,
): WithId<PersonMeasure<Options>, Id> => definition

/** Declares a measure of the time until competing events. */
export const defineEventMeasure = <const Id extends string, Options>(
  definition: WithId<EventMeasure<Options>, Id>,
): WithId<EventMeasure<Options>, Id> => definition

/** Declares a measure of a group. */
export const defineGroupMeasure = <const Id extends string, Options>(
  definition: WithId<GroupMeasure<Options>, Id>,
): WithId<GroupMeasure<Options>, Id> => definition
