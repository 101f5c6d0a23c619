import { filledCells } from './filled-cells.ts'
import { mendCells } from './mend-cells.ts'
import type { Repair } from './repair.ts'

const wholeOrComma = /^[+-]?\d+(?:,\d+)?$/
const threeBehind = /^[+-]?[1-9]\d{0,2},\d{3}$/

/** Numbers with a decimal comma get a point. */
export const decimalCommaRewritten: Repair = {
  id: 'decimal-comma-rewritten',
  label: { nl: 'decimale komma', en: 'decimal comma' },
  done: { nl: 'decimale komma vervangen door een punt', en: 'decimal comma replaced by a point' },
  safe: {
    nl: 'Alleen als alle getallen van de kolom zo zijn geschreven en er geen punt in staat; niet als achter elke komma drie cijfers staan, want dat kunnen duizendtallen zijn. Is de komma al opgegeven, dan blijft alles staan.',
    en: 'Only when all numbers of the column are written so and none has a point; not when each comma has three digits behind it, for those may be thousands. Where the comma was declared already, all stays.',
  },
  mend(table) {
    if (table.settings.mapping?.decimal === ',') return { raw: table.raw, changes: [] }
    return mendCells(this, table, (position, cells) => {
      if (table.columns[position]?.type !== 'number') return null
      const filled = filledCells(cells, table.settings)
      const withComma = filled.filter((text) => text.includes(','))
      const agree = filled.every((text) => wholeOrComma.test(text))
      if (!agree || withComma.length === 0 || withComma.every((text) => threeBehind.test(text))) return null
      return (text) => (wholeOrComma.test(text.trim()) ? text.replace(',', '.') : text)
    })
  },
}
