import { repeatedHazardColumns } from '@doorstroom/statistics'

/**
 * The columns of a hazard model without those that repeat others, as R leaves them out: which are kept, and a function
 * that puts another value in the places of the others: R gives those no coefficient, and errors of 0.
 */
export function withoutRepeated(input) {
  const repeated = repeatedHazardColumns(input)
  const kept = Array.from(input.columns.keys()).filter((index) => !repeated.includes(index))
  const spread = (values, absent) =>
    Array.from(input.columns, (_, index) => (kept.includes(index) ? values[kept.indexOf(index)] : absent))
  return { kept, columns: kept.map((index) => input.columns[index]), spread }
}
