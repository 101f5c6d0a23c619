import { fromIsoDate } from '../../calendar/calendar-day.ts'
import type { Text } from '../../text.ts'
import { columnFinding } from './column-finding.ts'
import { type MatchingCell, matchingCells } from './matching-cells.ts'
import type { RawCheck } from './raw-check.ts'

const eightDigits = /^(\d{4})(\d{2})(\d{2})$/

/** Dates such as 20240331 while the study does not say that they are year, month and day: a question, no guess. */
export const dateWithoutMarks: RawCheck = {
  id: 'date-without-marks',
  severity: 'error',
  label: { nl: 'datum van acht cijfers', en: 'date of eight digits' },
  message: {
    nl: 'Zijn deze acht cijfers jaar, maand en dag? Dat is niet opgegeven',
    en: 'Are these eight digits year, month and day? That was not declared',
  },
  fix: {
    nl: 'Zijn alle datums zo geschreven, zet dan dates: year-month-day in mapping.yaml',
    en: 'When all dates are written like that, put dates: year-month-day in mapping.yaml',
  },
  *findings(raw, schema, settings) {
    if (settings.mapping?.dates === 'year-month-day') return
    for (const { column, cells } of matchingCells([raw, schema, settings], ['day'], eightDigits))
      yield columnFinding(this, column.name, cells, fixFor(cells) ?? this.fix)
  },
}

/** The advice where some cells are no such date, as with the day in front; null where all of them can be read. */
function fixFor(cells: readonly MatchingCell[]): Text | null {
  const other = cells.filter(({ text }) => fromIsoDate(text.replace(eightDigits, '$1-$2-$3')) === null).length
  if (other === 0) return null
  return {
    nl: `In ${other} van deze cellen bestaat die datum niet: bewaar de datums opnieuw als jaar-maand-dag (2024-03-31)`,
    en: `In ${other} of these cells there is no such date: save the dates again as year-month-day (2024-03-31)`,
  }
}
