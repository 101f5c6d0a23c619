import type { HazardInput } from '@doorstroom/statistics'

/** Columns as a generate.R writes them, by name. */
export type ReferenceData<Name extends string> = Readonly<Record<Name, readonly number[]>>

export const numbers = (values: readonly number[]) => Float64Array.from(values)

/** Age and treatment as the columns of a hazard model. */
export function ageAndTreatment(data: ReferenceData<'age' | 'treated'>): HazardInput['columns'] {
  return [numbers(data.age), numbers(data.treated)]
}

/** A made-up study of one 0/1 column. */
export function oneColumn(column: readonly number[], time: readonly number[], event: readonly number[]): HazardInput {
  return { columns: [numbers(column)], time: numbers(time), event }
}
