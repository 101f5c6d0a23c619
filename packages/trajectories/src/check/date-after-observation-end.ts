import { dayAt } from '../table/day-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import { textAt } from '../table/text-at.ts'
import { observationEnds } from '../trajectory/observation-ends.ts'
import type { Check } from './check.ts'

/** Something that happened after the observation of its person ended: a typing error, or a date in the future. */
export const dateAfterObservationEnd: Check = {
  id: 'date-after-observation-end',
  severity: 'warning',
  tables: ['enrolments'],
  label: { nl: 'gebeurtenis na het einde van de waarneming', en: 'event after the end of observation' },
  message: {
    nl: 'Deze datum ligt na observation_end van de persoon; de rij telt niet mee',
    en: 'This date lies after observation_end of the person; the row does not count',
  },
  fix: {
    nl: 'Controleer de datum, of zet observation_end later als de gegevens zo ver lopen',
    en: 'Check the date, or put observation_end later when the data go that far',
  },
  *findings(tables) {
    const observedUntil = observationEnds(tables)
    for (const table of tables.values()) {
      const { time } = table.schema
      if (time === undefined || !table.columns.has(time)) continue
      const personAt = textAt(table, 'person_id')
      const at = dayAt(table, time)
      for (let row = 0; row < table.rowCount; row++) {
        const until = observedUntil.get(personAt(row) ?? '')
        const day = at(row)
        if (until !== undefined && day !== null && day > until) yield rowFinding(this, table, row, time)
      }
    }
  },
}
