import { expect } from 'vitest'
import type { RawCheck } from '../../../../packages/trajectories/src/check/raw/raw-check.ts'
import { tables } from '../../../../packages/trajectories/src/codebook/table/index.ts'
import type { TypeSettings } from '../../../../packages/trajectories/src/table/type-settings.ts'
import { rawFromCsv } from '../../tables-from-csv.ts'

/** What a check on text cells finds in a canonical table from CSV text: line, column and the Dutch advice. */
export function rawPlaces(check: RawCheck, table: string, text: string, settings: TypeSettings = {}) {
  const schema = tables.find(({ name }) => name === table) ?? null
  return [...check.findings(rawFromCsv(text, `${table}.csv`), schema, settings)].map((finding) => {
    expect(finding).toMatchObject({ severity: check.severity, file: `${table}.csv` })
    expect(finding.message.nl.startsWith(check.message.nl)).toBe(true)
    return { line: finding.line, column: finding.column, message: finding.message.en, fix: finding.fix.nl }
  })
}
