import { dayAt } from '../table/day-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

/**
 * Observation said to go on after the data were complete: what nobody could see would count as "no work". As
 * `observation_end` is the first day of which nothing is known, it may be the day after `dataDate`.
 */
export const observationAfterDelivery: Check = {
  id: 'observation-after-delivery',
  severity: 'error',
  tables: ['enrolments'],
  label: { nl: 'waarneming voorbij de levering', en: 'observation beyond the delivery' },
  message: {
    nl: 'observation_end ligt na dataDate van het onderzoek; de tijd ertussen telt dan als: niets gebeurd',
    en: 'observation_end lies after dataDate of the study; the time between would count as: nothing happened',
  },
  fix: {
    nl: 'Zet observation_end op de eerste dag waarover niets meer bekend is, of verbeter dataDate in study.yaml',
    en: 'Set observation_end to the first day of which nothing is known, or correct dataDate in study.yaml',
  },
  *findings(tables, { dataDate = null } = {}) {
    const enrolments = tables.get('enrolments')
    if (enrolments === undefined || dataDate === null) return
    const endAt = dayAt(enrolments, 'observation_end')
    yield* rowsWhere(this, enrolments, 'observation_end', (row) => (endAt(row) ?? dataDate) > dataDate + 1)
  },
}
