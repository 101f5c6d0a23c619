import { type EnrolmentEntry, enrolmentRows, type TableSet } from '@doorstroom/trajectories'

const needed: readonly string[] = ['enrolments', 'spells', 'jobs']

/** The enrolments of a part with what trajectories need of them. */
export function* enrolmentsOf(part: TableSet): Generator<EnrolmentEntry> {
  const tables = new Map([...part].filter(([name]) => needed.includes(name)))
  if (tables.has('enrolments')) yield* enrolmentRows(tables)
}
