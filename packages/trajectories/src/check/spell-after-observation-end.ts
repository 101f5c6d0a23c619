import { dayAt } from '../table/day-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import { textAt } from '../table/text-at.ts'
import { observationEnds } from '../trajectory/observation-ends.ts'
import type { Check } from './check.ts'

/** A spell or job that is said to end after the observation of its person ended. */
export const spellAfterObservationEnd: Check = {
  id: 'spell-after-observation-end',
  severity: 'warning',
  tables: ['enrolments'],
  label: { nl: 'periode voorbij het einde van de waarneming', en: 'spell beyond the end of observation' },
  message: {
    nl: 'Deze periode eindigt na observation_end; wat daarna ligt telt niet mee',
    en: 'This spell ends after observation_end; what lies beyond does not count',
  },
  fix: {
    nl: 'Controleer observation_end, of laat het einde leeg als de periode nog liep',
    en: 'Check observation_end, or leave the end empty when the spell was still running',
  },
  bulk: {
    suspects: () =>
      ['spells', 'jobs'].map(
        (table) => `SELECT owner_key FROM ${table} JOIN (
          SELECT owner_key, min(observation_end) AS until FROM enrolments GROUP BY owner_key
        ) USING (owner_key) WHERE "end" > until`,
      ),
  },
  *findings(tables) {
    const observedUntil = observationEnds(tables)
    for (const name of ['spells', 'jobs']) {
      const table = tables.get(name)
      if (table === undefined) continue
      const personAt = textAt(table, 'person_id')
      const endAt = dayAt(table, 'end')
      for (let row = 0; row < table.rowCount; row++) {
        const until = observedUntil.get(personAt(row) ?? '')
        const end = endAt(row)
        if (until !== undefined && end !== null && end > until) yield rowFinding(this, table, row, 'end')
      }
    }
  },
}
