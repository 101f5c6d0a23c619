import type { Problem } from '../finding/problem.ts'
import type { ColumnSchema } from '../table/table-schema.ts'

/** The number itself when it lies in the range of its column (bounds included), else the problem. */
export function inRange(value: number, { range, unit }: ColumnSchema): number | Problem {
  if (range === undefined || (value >= range[0] && value <= range[1])) return value
  const inUnit = unit === undefined ? '' : ` (${unit})`
  return {
    code: 'trajectories.numberOutOfRange',
    severity: 'error',
    message: {
      nl: `Dit getal ligt buiten ${range[0]} tot en met ${range[1]}${inUnit}`,
      en: `This number lies outside ${range[0]} to ${range[1]}${inUnit}`,
    },
    fix: {
      nl: 'Herstel het getal, of reken de eenheid om met multiply in mapping.yaml; laat de cel leeg als het onbekend is',
      en: 'Correct the number, or convert its unit with multiply in mapping.yaml; leave the cell empty when unknown',
    },
  }
}
