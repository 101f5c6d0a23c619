import type { Instrument } from './instrument.ts'
import { twoThirds } from './two-thirds.ts'

/** Declares a questionnaire; `minimumAnswered` is two thirds of the items, rounded up, unless given. */
export const defineInstrument = <const Id extends string>(
  definition: Omit<Instrument, 'minimumAnswered' | 'id'> & { readonly id: Id; readonly minimumAnswered?: number },
): Instrument & { readonly id: Id } => ({
  ...definition,
  minimumAnswered: definition.minimumAnswered ?? twoThirds(definition.itemCount),
})
