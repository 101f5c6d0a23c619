import { countedCells } from '../shape/counted-cells.ts'
import { isCitizenNumber } from '../shape/is-citizen-number.ts'
import { isCompactDate } from '../shape/is-compact-date.ts'
import { nameWords } from '../shape/name-words.ts'
import { columnFinding } from './column-finding.ts'
import type { InputRule } from './input-rule.ts'

const names = /^(?:bsn|sofi|burgerservice)/
const inText = /\bbsn\D{0,12}(\d{8,9})\b/i
const digitsOf = (cell: string) =>
  cell.length < 8 || cell.length > 20 ? '' : cell.replace(/\.0+$/, '').replaceAll(/[\s.]/g, '')

/** How large a part of the cells must pass before a column is stopped; chance alone passes one in eleven. */
function neededShare(looked: number): number {
  if (looked >= 20) return 0.5
  return looked >= 5 ? 0.8 : Number.POSITIVE_INFINITY
}

/**
 * I-02. Dutch citizen service numbers (BSN), judged by column: half of at least 20 cells, or four in five of 5 to 19,
 * pass the eleven test; one number suffices when the column's name or the text says BSN. Columns of dates written as
 * eight digits are left alone.
 */
export const citizenNumber: InputRule = {
  id: 'I-02',
  label: { nl: 'burgerservicenummer', en: 'Dutch citizen service number' },
  finding(column) {
    const cells = countedCells(column.cells)
    const passing = cells.count((cell) => isCitizenNumber(digitsOf(cell)))
    const numbers = cells.count((cell) => /^\d{8,9}$/.test(digitsOf(cell)))
    const dates = cells.count((cell) => isCompactDate(digitsOf(cell)))
    const told = cells.count((cell) => isCitizenNumber(inText.exec(cell)?.[1] ?? ''))
    const named = nameWords(column.name).some((word) => names.test(word)) ? numbers : 0
    const byChanceUnlikely = passing >= neededShare(cells.looked) * cells.looked && dates < numbers
    const count = Math.max(named, told, byChanceUnlikely ? passing : 0)
    if (count === 0) return null
    return columnFinding(column, {
      rule: 'I-02',
      count,
      looked: cells.looked,
      looksLike: { nl: 'lijkt op burgerservicenummers', en: 'looks like Dutch citizen service numbers' },
      fix: {
        nl: 'Vervang de nummers eerst door pseudoniemen met een geheime sleutel.',
        en: 'First replace the numbers by pseudonyms made with a secret key.',
      },
    })
  },
}
