import { type AnyEstimator, type EstimatorColumns, labelColumn, randomStream } from '@doorstroom/statistics'

/** One made-up person; every estimator takes from it the columns it uses. */
export interface PersonOfColumns {
  /** 0 or 1. */
  readonly outcome: number
  /** An amount, for what needs spread. */
  readonly amount: number
  readonly treated: number
  readonly age: number
  readonly woman: number
  readonly time: number
  readonly event: number
  readonly weight: number
  readonly cluster: number
  readonly site: string
  readonly moment: number
  readonly observed: number
  readonly answers: readonly number[]
  readonly states: readonly string[]
}

const stream = randomStream(20260101)
const stateNames = ['benefit', 'school', 'work'] as const

/** Sixty made-up people, half of them treated. */
export const people: readonly PersonOfColumns[] = Array.from({ length: 60 }, (_, index) => {
  const treated = index % 2
  const age = 20 + 40 * stream.uniform()
  const skill = stream.normal()
  return {
    outcome: stream.uniform() < 0.25 + 0.3 * treated + (age - 40) / 200 ? 1 : 0,
    amount: 20 + 4 * treated + 0.1 * age + 2 * skill,
    treated,
    age,
    woman: stream.integer(0, 1),
    time: stream.integer(1, 30),
    event: stream.integer(0, 2),
    weight: 0.5 + stream.uniform(),
    cluster: index % 6,
    site: ['north', 'east', 'south'][stream.integer(0, 2)]!,
    moment: 1 + (Math.floor(index / 6) % 10),
    observed: stream.uniform() < 0.85 ? 1 : 0,
    answers: [0, 0, 0, 0].map(() => Math.min(5, Math.max(1, Math.round(3 + skill + 0.8 * stream.normal())))),
    states: Array.from({ length: 8 }, () => stream.pick(stateNames)),
  }
})

/** Every role filled from the given people; `binary` chooses the outcome. */
export function everyColumn(rows: readonly PersonOfColumns[], binary: boolean): EstimatorColumns {
  const floats = (part: (row: PersonOfColumns) => number) => Float64Array.from(rows, part)
  const bytes = (part: (row: PersonOfColumns) => number) => Uint8Array.from(rows, part)
  const labels = (name: string, part: (row: PersonOfColumns) => string) => labelColumn(name, rows.map(part))
  const states = Array.from({ length: 8 }, (_, month) => ({
    name: `m${month + 1}`,
    levels: stateNames,
    codes: Int32Array.from(rows, (row) => stateNames.indexOf(row.states[month] as (typeof stateNames)[number])),
  }))
  return {
    outcome: floats((row) => (binary ? row.outcome : row.amount)),
    treated: bytes((row) => row.treated),
    covariates: [
      { name: 'age', values: floats((row) => row.age), binary: false, essential: true },
      { name: 'woman', values: floats((row) => row.woman), binary: true, essential: false },
    ],
    time: floats((row) => row.time),
    event: bytes((row) => row.event),
    causes: ['work', 'other'],
    clusters: Int32Array.from(rows, (row) => row.cluster),
    weights: floats((row) => row.weight),
    entry: floats((row) => Math.floor(row.time / 3)),
    group: labels('site', (row) => row.site),
    category: labels('answer', (row) => (row.woman === 1 ? 'woman' : 'man')),
    strata: labels('block', (row) => ['first', 'second', 'third'][row.cluster % 3]!),
    second: floats((row) => (binary ? row.woman : row.amount + row.answers[0]! - row.answers[1]!)),
    mediator: floats((row) => row.answers[0]! + 0.3 * row.treated + row.age / 50),
    takeUp: floats((row) => (row.treated === 1 && row.observed === 1 ? 1 : 0)),
    running: floats((row) => row.age - 40),
    variances: floats((row) => row.weight / 4),
    moment: floats((row) => row.moment),
    observed: bytes((row) => row.observed),
    items: [0, 1, 2, 3].map((item) => ({ name: `q${item + 1}`, values: floats((row) => row.answers[item]!) })),
    states,
    from: { ...states[0]!, name: 'from' },
    to: { ...states[1]!, name: 'to' },
  }
}

/** Columns for the roles an estimator uses, of the given people; weights and left truncation are left out. */
export function columnsFor(estimator: AnyEstimator, rows: readonly PersonOfColumns[], binary = true): EstimatorColumns {
  const everything = everyColumn(rows, binary)
  const { required, optional } = estimator.roles
  const roles = [...required, ...optional.filter((role) => role !== 'weights' && role !== 'entry')]
  return Object.fromEntries(roles.map((role) => [role, everything[role]]))
}
