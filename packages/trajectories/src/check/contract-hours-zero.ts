import { numberAt } from '../table/number-at.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

/** Contracts that may have no fixed hours: agency, payroll, on call, self-employed. */
const withoutFixedHours: ReadonlySet<string | null> = new Set(['5', '6', '7', '11'])

/** A job of zero hours that is not on call: hours unknown were written as zero. */
export const contractHoursZero: Check = {
  id: 'contract-hours-zero',
  severity: 'warning',
  tables: ['jobs'],
  label: { nl: 'contract van nul uren', en: 'contract of zero hours' },
  message: {
    nl: 'Dit contract heeft nul uren en is geen uitzend-, payroll-, oproep- of eigen werk',
    en: 'This contract has zero hours and is no agency, payroll, on-call or own work',
  },
  fix: {
    nl: 'Laat de cel leeg als de uren onbekend zijn, of geef het contract de soort 7 (oproep)',
    en: 'Leave the cell empty when the hours are unknown, or give the contract type 7 (on call)',
  },
  *findings(tables) {
    const jobs = tables.get('jobs')
    if (jobs === undefined) return
    const hoursAt = numberAt(jobs, 'hours_contract')
    const contractAt = textAt(jobs, 'contract_type')
    yield* rowsWhere(
      this,
      jobs,
      'hours_contract',
      (row) => hoursAt(row) === 0 && !withoutFixedHours.has(contractAt(row)),
    )
  },
}
