import { columnFinding } from './column-finding.ts'
import { matchingCells } from './matching-cells.ts'
import type { RawCheck } from './raw-check.ts'

const both = /^[+-]?[1-9]\d{0,2}\.\d{3}$/
const pointed = /\./
const largeAmount = 1000

/** Amounts of which every point has just three digits behind it: 1.250 may be one and a quarter, or 1250. */
export const thousandsOrDecimals: RawCheck = {
  id: 'thousands-or-decimals',
  severity: 'warning',
  label: { nl: 'punt van duizendtallen of decimalen?', en: 'a point for thousands or decimals?' },
  message: {
    nl: 'Elke punt in deze kolom heeft drie cijfers achter zich; zij is gelezen als decimale punt',
    en: 'Every point in this column has three digits behind it; it was read as a decimal point',
  },
  fix: {
    nl: 'Bedoelt u duizendtallen (1.250 is 1250), bewaar dan zonder punten; zijn het decimalen, dan is er niets te doen',
    en: 'If thousands are meant (1.250 is 1250), save without points; if they are decimals there is nothing to do',
  },
  *findings(raw, schema, settings) {
    if (settings.mapping?.decimal !== undefined) return
    for (const { column, cells } of matchingCells([raw, schema, settings], ['number'], pointed))
      if ((column.range?.[1] ?? 0) >= largeAmount && cells.every(({ text }) => both.test(text)))
        yield columnFinding(this, column.name, cells)
  },
}
