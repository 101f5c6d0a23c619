import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'
import { rowsWhere } from './rows-where.ts'

/** Someone who started by the screening and is not among the enrolments (of that intervention, where both name one). */
export const startedWithoutEnrolment: Check = {
  id: 'started-without-enrolment',
  severity: 'error',
  tables: ['eligibility', 'enrolments'],
  label: { nl: 'gestart zonder traject', en: 'started without an enrolment' },
  message: {
    nl: 'Volgens de screening is deze persoon gestart, en er is geen traject van',
    en: 'By the screening this person started, and there is no enrolment',
  },
  fix: {
    nl: 'Voeg de rij toe aan enrolments, of verbeter outcome of intervention_id',
    en: 'Add the row to enrolments, or correct outcome or intervention_id',
  },
  *findings(tables) {
    const eligibility = tables.get('eligibility')
    const enrolments = tables.get('enrolments')
    // An enrolment that was rejected for another cell is there, and says nothing about whose it is.
    if (eligibility === undefined || enrolments === undefined || enrolments.rejectedKeys !== undefined) return
    const enrolledIn = new Map<string, Set<string | null>>()
    const enrolledAt = textAt(enrolments, 'person_id')
    const programmeAt = textAt(enrolments, 'intervention_id')
    for (let row = 0; row < enrolments.rowCount; row++) {
      const person = enrolledAt(row) ?? ''
      const programmes = enrolledIn.get(person)
      if (programmes === undefined) enrolledIn.set(person, new Set([programmeAt(row)]))
      else programmes.add(programmeAt(row))
    }
    const personAt = textAt(eligibility, 'person_id')
    const screenedAt = textAt(eligibility, 'intervention_id')
    const outcomeAt = textAt(eligibility, 'outcome')
    yield* rowsWhere(this, eligibility, 'outcome', (row) => {
      if (outcomeAt(row) !== 'started') return false
      const programmes = enrolledIn.get(personAt(row) ?? '')
      const screened = screenedAt(row)
      return programmes === undefined || !(screened === null || programmes.has(null) || programmes.has(screened))
    })
  },
}
