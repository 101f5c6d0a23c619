import { type Finding, writeCsv } from '@doorstroom/trajectories'
import { noOwnPlaces, type OwnPlaces } from '../registration/own-places.ts'
import { findingPlace } from './finding-place.ts'

const header = ['code', 'severity', 'file', 'sheet', 'row', 'column', 'message', 'fix', 'own_column']

/** Findings as CSV, one row each, in the order in which they were found; a value is never among them. */
export function findingsCsv(findings: readonly Finding[], language: 'nl' | 'en', own: OwnPlaces = noOwnPlaces): string {
  return writeCsv(
    header,
    findings.map((finding) => {
      const { file, sheet } = findingPlace(finding)
      const { code, severity, line, column, message, fix } = finding
      return [code, severity, file, sheet, line, column, message[language], fix[language], own.column(finding)]
    }),
  )
}
