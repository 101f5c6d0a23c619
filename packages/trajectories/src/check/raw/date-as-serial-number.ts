import { columnFinding } from './column-finding.ts'
import { matchingCells } from './matching-cells.ts'
import type { RawCheck } from './raw-check.ts'

const serialNumber = /^[1-7]\d{4}(?:[.,]\d+)?$/

/** Numbers such as 45291 in a column of dates: how a spreadsheet keeps a day inside. */
export const dateAsSerialNumber: RawCheck = {
  id: 'date-as-serial-number',
  severity: 'error',
  label: { nl: 'datum als volgnummer', en: 'date as a serial number' },
  message: {
    nl: 'Hier staat een getal van vijf cijfers waar een datum hoort: zo bewaart Excel een dag',
    en: 'There is a number of five digits where a date belongs: that is how Excel keeps a day',
  },
  fix: {
    nl: 'Geef de kolom in Excel de celeigenschap datum (jjjj-mm-dd) en bewaar opnieuw als CSV; of lever het .xlsx-bestand',
    en: 'Format the column as a date (yyyy-mm-dd) in Excel and save as CSV again; or deliver the .xlsx file',
  },
  *findings(raw, schema, settings) {
    for (const { column, cells } of matchingCells([raw, schema, settings], ['day'], serialNumber))
      yield columnFinding(this, column.name, cells)
  },
}
