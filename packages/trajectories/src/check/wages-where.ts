import type { Finding } from '../finding/finding.ts'
import { dayAt } from '../table/day-at.ts'
import { numberAt } from '../table/number-at.ts'
import type { Check, TableSet } from './check.ts'
import { minimumWageAt } from './minimum-wage-at.ts'
import { rowsWhere } from './rows-where.ts'

/** A finding of a check for every hourly wage that is far from the minimum wage of the year in which the job began. */
export function* wagesWhere(
  check: Check,
  tables: TableSet,
  isFar: (wage: number, minimum: number) => boolean,
): Generator<Finding> {
  const jobs = tables.get('jobs')
  if (jobs === undefined) return
  const wageAt = numberAt(jobs, 'hourly_wage')
  const beginAt = dayAt(jobs, 'begin')
  const minimumAt = minimumWageAt(tables)
  yield* rowsWhere(check, jobs, 'hourly_wage', (row) => {
    const wage = wageAt(row)
    return wage !== null && isFar(wage, minimumAt(beginAt(row) ?? 0))
  })
}
