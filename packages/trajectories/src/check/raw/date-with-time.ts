import { columnFinding } from './column-finding.ts'
import { matchingCells } from './matching-cells.ts'
import type { RawCheck } from './raw-check.ts'

const withTime =
  /^(?:\d{4}-\d{2}-\d{2}|\d{8}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})[ T](?!0?0:00(?::00(?:\.0+)?)?Z?$)\d{1,2}:\d{2}/

/** Dates with a time of day behind them, as databases export them. Midnight is the day itself. */
export const dateWithTime: RawCheck = {
  id: 'date-with-time',
  severity: 'error',
  label: { nl: 'datum met een tijdstip', en: 'date with a time of day' },
  message: {
    nl: 'Achter de datum staat een tijdstip dat geen middernacht is',
    en: 'There is a time of day behind the date that is not midnight',
  },
  fix: {
    nl: 'Exporteer alleen de datum (jaar-maand-dag); tijdstippen worden niet gebruikt',
    en: 'Export the date only (year-month-day); times of day are not used',
  },
  *findings(raw, schema, settings) {
    for (const { column, cells } of matchingCells([raw, schema, settings], ['day'], withTime))
      yield columnFinding(this, column.name, cells)
  },
}
