import { type AnyEstimator, type EstimatorColumns, randomStream } from '@doorstroom/statistics'

/** One made-up person; every estimator takes from it the columns it uses. */
export interface PersonOfColumns {
  readonly outcome: number
  readonly treated: number
  readonly age: number
  readonly woman: number
  readonly time: number
  readonly event: number
  readonly weight: number
  readonly cluster: number
}

const stream = randomStream(20260101)
/** Sixty made-up people, half of them treated. */
export const people: readonly PersonOfColumns[] = Array.from({ length: 60 }, (_, index) => {
  const treated = index % 2
  const age = stream.integer(20, 60)
  return {
    outcome: stream.uniform() < 0.25 + 0.3 * treated + (age - 40) / 200 ? 1 : 0,
    treated,
    age,
    woman: stream.integer(0, 1),
    time: stream.integer(1, 30),
    event: stream.integer(0, 2),
    weight: 0.5 + stream.uniform(),
    cluster: index % 6,
  }
})

/** Columns for the roles an estimator uses, of the given people; weights are left out. */
export function columnsFor(estimator: AnyEstimator, rows: readonly PersonOfColumns[]): EstimatorColumns {
  const floats = (part: keyof PersonOfColumns) => Float64Array.from(rows, (row) => row[part])
  const everything: EstimatorColumns = {
    outcome: floats('outcome'),
    treated: Uint8Array.from(rows, (row) => row.treated),
    covariates: [
      { name: 'age', values: floats('age'), binary: false, essential: true },
      { name: 'woman', values: floats('woman'), binary: true, essential: false },
    ],
    time: floats('time'),
    event: Uint8Array.from(rows, (row) => row.event),
    causes: ['work', 'other'],
    clusters: Int32Array.from(rows, (row) => row.cluster),
    weights: floats('weight'),
  }
  const { required, optional } = estimator.roles
  const roles = [...required, ...optional.filter((role) => role !== 'weights')]
  return Object.fromEntries(roles.map((role) => [role, everything[role]]))
}
