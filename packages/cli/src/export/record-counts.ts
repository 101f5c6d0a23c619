import { columnOf, isPaidWork, type Table, type TableSet } from '@doorstroom/trajectories'

/** Records that do not simply come back in an export. */
export interface RecordCounts {
  /** Jobs that are paid work and have no kind of contract. */
  readonly jobsOfUnknownKind: number
  /** Jobs of less than an hour a week: no paid work. */
  readonly jobsWithoutHours: number
  /** Spells and jobs of people without an enrolment. */
  readonly notEnrolled: number
}

/** Counts of a part of a registration. */
export function recordCounts(part: TableSet): RecordCounts {
  return { ...jobCounts(part.get('jobs')), notEnrolled: notEnrolled(part) }
}

/** The counts of two parts together. */
export const addCounts = (one: RecordCounts, other: RecordCounts): RecordCounts => ({
  jobsOfUnknownKind: one.jobsOfUnknownKind + other.jobsOfUnknownKind,
  jobsWithoutHours: one.jobsWithoutHours + other.jobsWithoutHours,
  notEnrolled: one.notEnrolled + other.notEnrolled,
})

/** Nothing counted. */
export const noRecords: RecordCounts = { jobsOfUnknownKind: 0, jobsWithoutHours: 0, notEnrolled: 0 }

function jobCounts(jobs: Table | undefined): Omit<RecordCounts, 'notEnrolled'> {
  let jobsOfUnknownKind = 0
  let jobsWithoutHours = 0
  if (jobs === undefined) return { jobsOfUnknownKind, jobsWithoutHours }
  const contracts = columnOf(jobs, 'contract_type', 'text')
  const hoursOf = (name: string) => {
    const values = columnOf(jobs, name, 'number')
    return (row: number) => numberOrNull(values?.[row])
  }
  const [byContract, worked] = [hoursOf('hours_contract'), hoursOf('hours_worked')]
  for (let row = 0; row < jobs.rowCount; row += 1) {
    if (!isPaidWork({ hoursContract: byContract(row), hoursWorked: worked(row) })) jobsWithoutHours += 1
    else if ((contracts?.[row] ?? null) === null) jobsOfUnknownKind += 1
  }
  return { jobsOfUnknownKind, jobsWithoutHours }
}

const numberOrNull = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value)

function notEnrolled(part: TableSet): number {
  const enrolments = part.get('enrolments')
  const enrolled = new Set(enrolments === undefined ? [] : columnOf(enrolments, 'person_id', 'text'))
  let count = 0
  for (const name of ['spells', 'jobs'] as const) {
    const table = part.get(name)
    let last: string | null = null
    let isLastEnrolled = false
    for (const person of (table === undefined ? null : columnOf(table, 'person_id', 'text')) ?? []) {
      if (person !== last) isLastEnrolled = enrolled.has(person)
      last = person
      if (!isLastEnrolled) count += 1
    }
  }
  return count
}
