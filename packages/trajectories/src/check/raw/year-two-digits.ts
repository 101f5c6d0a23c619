import { columnFinding } from './column-finding.ts'
import { matchingCells } from './matching-cells.ts'
import type { RawCheck } from './raw-check.ts'

const twoDigitYear = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/

/** Dates with a year of two digits: 24 may be 1924 or 2024, and 13/13/24 is no date at all. */
export const yearTwoDigits: RawCheck = {
  id: 'year-two-digits',
  severity: 'error',
  label: { nl: 'jaar van twee cijfers', en: 'year of two digits' },
  message: { nl: 'Het jaar heeft twee cijfers', en: 'The year has two digits' },
  fix: {
    nl: 'Maak in Excel een datum met een jaar van vier cijfers (celeigenschappen, jjjj-mm-dd) en bewaar opnieuw',
    en: 'Give the dates a year of four digits in Excel (format cells, yyyy-mm-dd) and save again',
  },
  *findings(raw, schema, settings) {
    for (const { column, cells } of matchingCells([raw, schema, settings], ['day'], twoDigitYear))
      yield columnFinding(this, column.name, cells)
  },
}
