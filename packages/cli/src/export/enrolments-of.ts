import { type EnrolmentEntry, enrolmentRows, type TableSet } from '@doorstroom/trajectories'

const needed: readonly string[] = ['enrolments', 'spells', 'jobs']

/** The enrolments of all parts with what trajectories need of them; one part is in memory at a time. */
export function* enrolmentsOf(parts: Iterable<TableSet>): Generator<EnrolmentEntry> {
  for (const part of parts) {
    const tables = new Map([...part].filter(([name]) => needed.includes(name)))
    if (tables.has('enrolments')) yield* enrolmentRows(tables)
  }
}
