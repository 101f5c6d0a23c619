import { columnFinding } from './column-finding.ts'
import { matchingCells } from './matching-cells.ts'
import type { RawCheck } from './raw-check.ts'

/** Groups of three digits that can be nothing else: `1.234,5`, `1,234.5`, `1.234.567`, `1 234`, `1'234`. */
const grouped =
  /^[+-]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?:\.\d{3}){2,}|(?:,\d{3}){2,}|(?:[ \u00A0\u202F'\u2019]\d{3})+(?:[.,]\d+)?)$/

/** Numbers with marks between thousands, which are not read. */
export const thousandsMark: RawCheck = {
  id: 'thousands-mark',
  severity: 'error',
  label: { nl: 'teken tussen duizendtallen', en: 'mark between thousands' },
  message: {
    nl: 'Deze getallen hebben een teken of spatie tussen de duizendtallen',
    en: 'These numbers have a mark or space between thousands',
  },
  fix: {
    nl: 'Zet in Excel het scheidingsteken voor duizendtallen uit en bewaar opnieuw; 1234,5 en niet 1.234,5',
    en: 'Switch the separator of thousands off in Excel and save again; 1234.5 and not 1,234.5',
  },
  *findings(raw, schema, settings) {
    for (const { column, cells } of matchingCells([raw, schema, settings], ['number', 'integer'], grouped))
      yield columnFinding(this, column.name, cells)
  },
}
