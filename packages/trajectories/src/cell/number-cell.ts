import type { Problem } from '../finding/problem.ts'
import type { CellReader } from './cell-reader.ts'
import { inRange } from './in-range.ts'

const withMark = {
  '.': /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/,
  ',': /^[+-]?(\d+(,\d*)?|,\d+)([eE][+-]?\d{1,3})?$/,
} as const

const decimalComma: Problem = {
  code: 'trajectories.decimalComma',
  severity: 'error',
  message: {
    nl: 'Dit getal heeft een decimale komma, en die is niet opgegeven',
    en: 'This number has a decimal comma, which was not declared',
  },
  fix: {
    nl: "Zet decimal: ',' in mapping.yaml, of schrijf getallen met een punt",
    en: "Put decimal: ',' in mapping.yaml, or write numbers with a point",
  },
}

const decimalPoint: Problem = {
  code: 'trajectories.decimalPoint',
  severity: 'error',
  message: {
    nl: 'Dit getal heeft een punt, terwijl een decimale komma is opgegeven',
    en: 'This number has a point, while a decimal comma was declared',
  },
  fix: {
    nl: "Schrijf getallen zonder punten voor duizendtallen, of haal decimal: ',' weg uit mapping.yaml",
    en: "Write numbers without points for thousands, or take decimal: ',' out of mapping.yaml",
  },
}

const notANumber: Problem = {
  code: 'trajectories.numberUnreadable',
  severity: 'error',
  message: { nl: 'Dit is geen getal', en: 'This is not a number' },
  fix: {
    nl: 'Schrijf het getal zonder eenheid, spaties of scheiding van duizendtallen; laat de cel leeg als het onbekend is',
    en: 'Write the number without unit, spaces or separators of thousands; leave the cell empty when unknown',
  },
}

/**
 * A finite number with the declared decimal mark, without separators of thousands, within the range of its column.
 *
 * @example
 * numberCell('12,5', { ...context, settings: { decimal: ',', dates: 'iso' } }) // 12.5
 */
export const numberCell: CellReader<number> = (text, { column, settings: { decimal } }) => {
  if (!withMark[decimal].test(text)) {
    if (decimal === '.' && withMark[','].test(text)) return decimalComma
    return decimal === ',' && text.includes('.') ? decimalPoint : notANumber
  }
  const value = Number(text.replace(',', '.')) + 0
  return Number.isFinite(value) ? inRange(value, column) : notANumber
}
