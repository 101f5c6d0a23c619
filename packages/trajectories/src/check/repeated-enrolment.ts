import { rowFinding } from '../table/row-finding.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'

/** Someone enrolled more than once in one intervention: each enrolment counts as a case of its own. */
export const repeatedEnrolment: Check = {
  id: 'repeated-enrolment',
  severity: 'warning',
  tables: ['enrolments'],
  label: { nl: 'herhaalde deelname', en: 'repeated enrolment' },
  message: {
    nl: 'Deze persoon was al ingedeeld voor dezelfde interventie; elke rij telt als een apart geval',
    en: 'This person was already assigned for the same intervention; every row counts as a case of its own',
  },
  fix: {
    nl: 'Houd de eerste indeling, of zeg in het onderzoek waarom iemand vaker telt',
    en: 'Keep the first assignment, or say in the study why someone counts more than once',
  },
  *findings(tables) {
    const table = tables.get('enrolments')
    if (table === undefined) return
    const personAt = textAt(table, 'person_id')
    const interventionAt = textAt(table, 'intervention_id')
    const seen = new Set<string>()
    for (let row = 0; row < table.rowCount; row++) {
      const pair = `${interventionAt(row) ?? ''}\u001f${personAt(row)}`
      if (seen.has(pair)) yield rowFinding(this, table, row, 'person_id')
      seen.add(pair)
    }
  },
}
