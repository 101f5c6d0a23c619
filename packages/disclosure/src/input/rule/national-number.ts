import { countedCells } from '../shape/counted-cells.ts'
import { isNationalNumber } from '../shape/is-national-number.ts'
import { nameWords } from '../shape/name-words.ts'
import { columnFinding } from './column-finding.ts'
import type { InputRule } from './input-rule.ts'

const names = /^(?:rijksregister|niss|insz|rrn|bisnummer|rsz)/
const inText = /(?<![A-Za-z0-9])\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?![A-Za-z0-9])/g
const digitsOf = (text: string) => (text.length < 11 || text.length > 30 ? '' : text.replaceAll(/[\s.-]/g, ''))

/** Whether a text with letters in it holds such a number, which is not a part of a longer word such as a pseudonym. */
const holdsNationalNumber = (text: string) =>
  text.length > 11 &&
  /[a-z]/i.test(text) &&
  (text.match(inText) ?? []).some((found) => isNationalNumber(digitsOf(found)))

/**
 * I-03. Belgian national register numbers and BIS numbers, judged by column: two or more cells, at least one in five,
 * pass the check; one suffices inside a text or when the column's name says so.
 */
export const nationalNumber: InputRule = {
  id: 'I-03',
  label: { nl: 'rijksregisternummer of BIS-nummer', en: 'Belgian national register or BIS number' },
  finding(column) {
    const cells = countedCells(column.cells)
    const passing = cells.count((cell) => isNationalNumber(digitsOf(cell)))
    const told = cells.count(holdsNationalNumber)
    const named = nameWords(column.name).some((word) => names.test(word))
      ? cells.count((cell) => /^\d{11}$/.test(digitsOf(cell)))
      : 0
    const count = Math.max(named, told, passing >= 2 && passing >= 0.2 * cells.looked ? passing : 0)
    if (count === 0) return null
    return columnFinding(column, {
      rule: 'I-03',
      count,
      looked: cells.looked,
      looksLike: { nl: 'lijkt op rijksregisternummers', en: 'looks like Belgian national register numbers' },
      fix: {
        nl: 'Vervang de nummers eerst door pseudoniemen met een geheime sleutel.',
        en: 'First replace the numbers by pseudonyms made with a secret key.',
      },
    })
  },
}
