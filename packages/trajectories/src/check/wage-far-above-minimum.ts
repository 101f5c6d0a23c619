import { dayAt } from '../table/day-at.ts'
import { numberAt } from '../table/number-at.ts'
import type { Check } from './check.ts'
import { minimumWageAt } from './minimum-wage-at.ts'
import { rowsWhere } from './rows-where.ts'

/** An hourly wage over twenty times the minimum wage of the year in which the job began: often a wage a month. */
export const wageFarAboveMinimum: Check = {
  id: 'wage-far-above-minimum',
  severity: 'warning',
  tables: ['jobs'],
  label: { nl: 'onwaarschijnlijk hoog uurloon', en: 'implausibly high hourly wage' },
  message: {
    nl: 'Dit uurloon is meer dan twintig keer het minimumloon van dat jaar (in 2024: meer dan € 265,40)',
    en: 'This hourly wage is over twenty times the minimum wage of that year (in 2024: over €265.40)',
  },
  fix: {
    nl: 'Controleer of het per uur is en niet per maand, en of de komma goed staat',
    en: 'Check whether it is an hour and not a month, and whether the decimal mark is right',
  },
  *findings(tables) {
    const jobs = tables.get('jobs')
    if (jobs === undefined) return
    const wageAt = numberAt(jobs, 'hourly_wage')
    const beginAt = dayAt(jobs, 'begin')
    const minimumAt = minimumWageAt(tables)
    yield* rowsWhere(this, jobs, 'hourly_wage', (row) => {
      const wage = wageAt(row)
      return wage !== null && wage > 20 * minimumAt(beginAt(row) ?? 0)
    })
  },
}
