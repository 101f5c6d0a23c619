import type { Check } from './check.ts'
import { wagesWhere } from './wages-where.ts'

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
  findings(tables) {
    return wagesWhere(this, tables, (wage, minimum) => wage > 20 * minimum)
  },
}
