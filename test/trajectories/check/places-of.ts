import type { Check } from '@doorstroom/trajectories'
import { expect } from 'vitest'
import { tablesFromCsv } from '../tables-from-csv.ts'

/** Where a check finds something in CSV files: file, line and column; its code and severity are asserted on the way. */
export function placesOf(check: Check, files: Readonly<Record<string, string>>): unknown[] {
  const { tables, findings } = tablesFromCsv(files)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const code = `trajectories.${check.id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
  return [...check.findings(tables)].map((finding) => {
    expect(finding).toMatchObject({ code, severity: check.severity, message: check.message, fix: check.fix })
    return [finding.file, finding.line, finding.column]
  })
}
