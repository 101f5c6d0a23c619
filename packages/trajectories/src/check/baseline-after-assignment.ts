import type { Day } from '../calendar/calendar-day.ts'
import type { Finding } from '../finding/finding.ts'
import { dayAt } from '../table/day-at.ts'
import { numberAt } from '../table/number-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Table } from '../table/table.ts'
import { textAt } from '../table/text-at.ts'
import type { Check, TableSet } from './check.ts'

/** A baseline (wave 0 or an intake) dated after assignment: it may already show the effect of the intervention. */
export const baselineAfterAssignment: Check = {
  id: 'baseline-after-assignment',
  severity: 'error',
  tables: ['enrolments'],
  label: { nl: 'nulmeting na de indeling', en: 'baseline after assignment' },
  message: {
    nl: 'Deze nulmeting of intake is van na de indeling, en kan dus al beïnvloed zijn',
    en: 'This baseline or intake is from after assignment, and may thus already be affected',
  },
  fix: {
    nl: 'Geef een latere meting een ander meetmoment (wave 1 of hoger), of controleer assignment_date',
    en: 'Give a later measurement another wave (1 or higher), or check assignment_date',
  },
  *findings(tables) {
    const assigned = assignmentDays(tables)
    const measurements = tables.get('measurements')
    if (measurements !== undefined) {
      const waveAt = numberAt(measurements, 'wave')
      yield* lateRows(this, measurements, 'measured_at', assigned, (row) => waveAt(row) === 0)
    }
    const intakes = tables.get('intakes')
    if (intakes !== undefined) yield* lateRows(this, intakes, 'intake_date', assigned, () => true)
  },
}

/** Days of assignment by enrolment id, and the latest one by person id. */
interface AssignmentDays {
  readonly byEnrolment: ReadonlyMap<string, Day>
  readonly latestByPerson: ReadonlyMap<string, Day>
}

function assignmentDays(tables: TableSet): AssignmentDays {
  const byEnrolment = new Map<string, Day>()
  const latestByPerson = new Map<string, Day>()
  const table = tables.get('enrolments')
  if (table === undefined) return { byEnrolment, latestByPerson }
  const idAt = textAt(table, 'enrolment_id')
  const personAt = textAt(table, 'person_id')
  const assignedAt = dayAt(table, 'assignment_date')
  for (let row = 0; row < table.rowCount; row++) {
    const day = assignedAt(row)
    const person = personAt(row) ?? ''
    if (day === null) continue
    byEnrolment.set(idAt(row) ?? '', day)
    latestByPerson.set(person, Math.max(day, latestByPerson.get(person) ?? day))
  }
  return { byEnrolment, latestByPerson }
}

function* lateRows(
  check: Check,
  table: Table,
  column: string,
  { byEnrolment, latestByPerson }: AssignmentDays,
  applies: (row: number) => boolean,
): Generator<Finding> {
  const enrolmentAt = textAt(table, 'enrolment_id')
  const personAt = textAt(table, 'person_id')
  const measuredAt = dayAt(table, column)
  for (let row = 0; row < table.rowCount; row++) {
    const measured = measuredAt(row)
    const assigned = byEnrolment.get(enrolmentAt(row) ?? '') ?? latestByPerson.get(personAt(row) ?? '')
    if (applies(row) && measured !== null && assigned !== undefined && measured > assigned)
      yield rowFinding(check, table, row, column)
  }
}
