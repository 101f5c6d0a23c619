import { safeName } from '../finding/safe-name.ts'
import type { Repair } from './repair.ts'

/** More spaces in a row, and special spaces, in the name of a column become one. */
export const headerSpaces: Repair = {
  id: 'header-spaces',
  label: { nl: 'spaties in kolomnamen', en: 'spaces in names of columns' },
  done: {
    nl: 'dubbele spaties in de kolomnaam tot één gemaakt',
    en: 'double spaces in the name of the column made one',
  },
  safe: {
    nl: 'Alleen als de namen verschillend blijven, en niet waar mapping.yaml de namen noemt.',
    en: 'Only when the names stay different, and not where mapping.yaml names them.',
  },
  mend({ raw, settings }) {
    if (settings.mapping !== null && settings.mapping !== undefined) return { raw, changes: [] }
    const columns = raw.columns.map((name) => name.replaceAll(/\s+/gu, ' ').trim())
    const folded = new Set(columns.map((name) => name.toLowerCase()))
    if (folded.size < columns.length) return { raw, changes: [] }
    const changes = columns.flatMap((name, position) =>
      name === raw.columns[position]
        ? []
        : [{ file: raw.file, line: null, column: safeName(name, position + 1), rule: this.id, done: this.done }],
    )
    return changes.length === 0 ? { raw, changes } : { raw: { ...raw, columns }, changes }
  },
}
