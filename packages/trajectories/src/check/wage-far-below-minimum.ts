import type { Check } from './check.ts'
import { wagesWhere } from './wages-where.ts'

/** An hourly wage under half the minimum wage of the year in which the job began. */
export const wageFarBelowMinimum: Check = {
  id: 'wage-far-below-minimum',
  severity: 'warning',
  tables: ['jobs'],
  label: { nl: 'onwaarschijnlijk laag uurloon', en: 'implausibly low hourly wage' },
  message: {
    nl: 'Dit uurloon is minder dan de helft van het minimumloon van dat jaar (in 2024: minder dan € 6,63)',
    en: 'This hourly wage is under half the minimum wage of that year (in 2024: under €6.63)',
  },
  fix: {
    nl: 'Controleer of het bruto per uur is; laat de cel leeg als het loon onbekend is (geen 0)',
    en: 'Check whether it is gross an hour; leave the cell empty when the wage is unknown (no 0)',
  },
  findings(tables) {
    return wagesWhere(this, tables, (wage, minimum) => wage < 0.5 * minimum)
  },
}
