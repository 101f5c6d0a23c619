import type { Problem } from '../finding/problem.ts'
import type { CellReader } from './cell-reader.ts'
import { inRange } from './in-range.ts'

const notAnInteger: Problem = {
  code: 'trajectories.integerUnreadable',
  severity: 'error',
  message: { nl: 'Dit is geen geheel getal', en: 'This is not a whole number' },
  fix: {
    nl: 'Schrijf alleen cijfers, zonder decimalen of scheidingstekens; laat de cel leeg als het onbekend is',
    en: 'Write digits only, without decimals or separators; leave the cell empty when unknown',
  },
}

/**
 * A whole number in Latin digits with an optional sign, within the range of its column.
 *
 * @example
 * integerCell('12', context) // 12
 */
export const integerCell: CellReader<number> = (text, { column }) =>
  /^[+-]?\d{1,15}$/.test(text) ? inRange(Number(text) + 0, column) : notAnInteger
