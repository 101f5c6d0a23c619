import { columnOf, type Finding, type TableSet } from '@doorstroom/trajectories'
import type { Instrument } from './instrument.ts'
import { instrumentOf } from './instrument-of.ts'

/**
 * Where the registration's own table of instruments says something else of a questionnaire than the catalogue by which
 * it is scored: answers from 1 to 6 under the id of one with answers from 0 to 5 would give a wrong score without a
 * word. Questionnaires the catalogue does not know, and those of which only a ready score exists, are passed over.
 *
 * @example
 * instrumentConflicts(new Map()) // []
 */
export function instrumentConflicts(tables: TableSet): Finding[] {
  const table = tables.get('instruments')
  if (table === undefined) return []
  const ids = columnOf(table, 'instrument_id', 'text') ?? []
  const bounds = [columnOf(table, 'item_min', 'number'), columnOf(table, 'item_max', 'number')]
  return ids.flatMap((id, row) => {
    const known = id === null ? null : instrumentOf(id)
    if (known === null || known.scoring === 'score') return []
    return bounds.flatMap((values, bound): Finding[] => {
      const given = values?.[row] ?? Number.NaN
      if (Number.isNaN(given) || given === known.itemRange[bound]) return []
      return [conflict(known, table.file, table.lines[row] ?? null, bound === 0 ? 'item_min' : 'item_max')]
    })
  })
}

function conflict(
  { id, itemRange: [low, high] }: Instrument,
  file: string,
  line: number | null,
  column: string,
): Finding {
  return {
    code: 'measures.instrumentConflict',
    severity: 'error',
    file,
    line,
    column,
    message: {
      nl: `De vragenlijst ${id} heeft hier een andere schaal dan waarmee hij gescoord wordt: antwoorden van ${low} tot ${high}`,
      en: `The questionnaire ${id} has another scale here than the one it is scored by: answers from ${low} to ${high}`,
    },
    fix: {
      nl: `Zet de antwoorden om naar ${low} tot ${high}, of geef uw versie een eigen kenmerk en omschrijf haar in study.yaml onder instruments`,
      en: `Turn the answers into ${low} to ${high}, or give your version an id of its own and describe it in study.yaml under instruments`,
    },
  }
}
