import { completePerson } from '@doorstroom/measures'
import { camelCase, fromIsoDate, type PersonRows, type TableName } from '@doorstroom/trajectories'
import type { AssuranceCase } from './cases-schema.ts'
import { isIdOf, tableNamed, type WrittenRow } from './row-schema.ts'

/**
 * The rows of the person of a case: numbers of days become days after the start, cells that were not written are
 * missing, and rows get an id by their position where none was written.
 */
export function personOfCase(written: AssuranceCase): PersonRows {
  const timeZero = written.start === undefined ? 0 : dayOf(written.start, 0)
  const observationEnd = dayOf(written.seen_until, timeZero)
  const rowsOf = <Key extends keyof PersonRows>(name: TableName, rows: readonly WrittenRow[]) =>
    rows.map((row, index) => typed(name, row, index, timeZero)) as unknown as PersonRows[Key]
  const one = (name: TableName, row: WrittenRow | undefined) =>
    row === undefined ? null : typed(name, row, 0, timeZero)
  return completePerson({
    timeZero,
    observationEnd,
    enrolment: {
      ...typed('enrolments', written.enrolment, 0, timeZero),
      assignmentDate: timeZero,
      observationEnd,
    } as unknown as PersonRows['enrolment'],
    otherEnrolments: rowsOf<'otherEnrolments'>('enrolments', written.other_enrolments),
    person: one('persons', written.person) as PersonRows['person'],
    intake: one('intakes', written.intake) as PersonRows['intake'],
    spells: rowsOf<'spells'>('spells', written.spells),
    jobs: rowsOf<'jobs'>('jobs', written.jobs),
    measurements: written.measurements.map((row, index) => ({
      ...typed('measurements', row, index, timeZero),
      items: itemsOf(row.answers),
    })) as unknown as PersonRows['measurements'],
    searchWeeks: rowsOf<'searchWeeks'>('search_weeks', written.search_weeks),
    searchActivities: rowsOf<'searchActivities'>('search_activities', written.search_activities),
    searchEvents: rowsOf<'searchEvents'>('search_events', written.search_events),
    contacts: rowsOf<'contacts'>('contacts', written.contacts),
    phases: rowsOf<'phases'>('phases', written.phases),
    agreements: written.agreements.map((row, index) => ({
      ...typed('agreements', row, index, timeZero),
      evaluations: rowsOf('evaluations', (row.evaluations ?? []) as readonly WrittenRow[]),
    })) as unknown as PersonRows['agreements'],
    goals: rowsOf<'goals'>('goals', written.goals),
    placements: rowsOf<'placements'>('placements', written.placements),
    costs: rowsOf<'costs'>('costs', written.costs),
    harms: rowsOf<'harms'>('harms', written.harms),
    handovers: rowsOf<'handovers'>('handovers', written.handovers),
  })
}

const dayOf = (written: unknown, timeZero: number): number =>
  typeof written === 'number' ? timeZero + written : (fromIsoDate(String(written)) ?? Number.NaN)

function typed(name: TableName, row: WrittenRow, index: number, timeZero: number): Readonly<Record<string, unknown>> {
  const table = tableNamed(name)
  return Object.fromEntries(
    table.columns.map((column) => {
      const value = row[column.name] ?? null
      const isNamed = value === null && isIdOf(table, column.name)
      return [camelCase(column.name), isNamed ? `${name}-${index + 1}` : cellOf(column.type, value, timeZero)]
    }),
  )
}

function cellOf(type: string, value: unknown, timeZero: number): unknown {
  if (value === null) return null
  if (type === 'day') return dayOf(value, timeZero)
  if (type === 'codes') return (value as readonly unknown[]).map(String)
  return type === 'code' || type === 'id' ? String(value) : value
}

/** Answers by item number, the first being 1; an empty answer was not given. */
const itemsOf = (answers: unknown): ReadonlyMap<number, number> =>
  new Map(
    (Array.isArray(answers) ? answers : []).flatMap((answer: number | null, index) =>
      answer === null ? [] : [[index + 1, answer] as const],
    ),
  )
