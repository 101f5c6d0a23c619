import { riskLines } from '@doorstroom/disclosure'
import { writeAtomically } from '../output/write-atomically.ts'
import { ownPlaces } from '../registration/own-places.ts'
import { version } from '../version.ts'
import { cellLookup } from './cell-lookup.ts'
import { findingsCsv } from './findings-csv.ts'
import { findingsPage } from './findings-page.ts'
import { findingsText } from './findings-text.ts'
import { repairDelivery } from './repair-delivery.ts'
import { riskOfTables } from './risk-of-tables.ts'
import type { SurveyedPath } from './survey-path.ts'

/** How the findings are to be given, and what to do beside. */
export interface CheckRequest {
  readonly format: 'text' | 'csv' | 'html'
  readonly language: 'nl' | 'en'
  readonly json: boolean
  /** Values are shown on the terminal only, never in a file, CSV, HTML or JSON. */
  readonly showValues: boolean
  readonly out: string | null
  /** Whether to tell how far people in the file can be told apart. */
  readonly risk: boolean
  /** Folder for mended copies. */
  readonly repair: string | null
}

/** What a check gives: lines for standard output, lines for a person beside it, and whether there were errors. */
export interface CheckOutcome {
  readonly lines: readonly string[]
  readonly talk: readonly string[]
  readonly failed: boolean
}

/**
 * Says or writes what was found, and mends what is safe to mend when asked.
 *
 * @throws CommandError when the folder for mended copies is not new or empty
 */
export function checkDelivery(surveyed: SurveyedPath, request: CheckRequest): CheckOutcome {
  const { findings, tables, sources } = surveyed
  const { language, out, repair, format } = request
  const failed = findings.some(({ severity }) => severity === 'error')
  const repaired = repair === null ? null : repairDelivery(surveyed, repair, language)
  const report = request.risk ? riskOfTables(tables, language) : null
  const risk = report === null ? null : riskLines(report).map((line) => line[language])
  const mended = repaired?.lines ?? []
  const rows = Object.fromEntries(surveyed.rows)
  if (request.json) {
    const status = failed ? { status: 'failed', code: 'trajectories.dataErrors' } : { status: 'clean' }
    const more = {
      ...(report === null ? {} : { risk: report }),
      ...(repaired === null ? {} : { repaired: repaired.facts }),
    }
    const facts = { ...status, files: [...sources.keys()], rows, findings, ...more }
    return { lines: [JSON.stringify(facts)], talk: mended, failed }
  }
  const inside = format === 'html' ? [] : (risk ?? [])
  if (out !== null) {
    writeAtomically(out, written(surveyed, request, risk), risk === null ? 0o644 : 0o600)
    return { lines: [out], talk: [...inside, ...mended], failed }
  }
  if (format !== 'text')
    return { lines: [written(surveyed, request, risk).trimEnd()], talk: [...inside, ...mended], failed }
  const counts = Object.entries(rows).map(([name, count]) => `${name}\t${count}`)
  const text = findingsText(findings, language, request.showValues ? cellLookup(surveyed) : null, ownPlaces(surveyed))
  const lines = [...counts, ...(counts.length > 0 ? [''] : []), ...text, ...(risk === null ? [] : ['', ...risk])]
  return { lines, talk: mended, failed }
}

function written(surveyed: SurveyedPath, { format, language }: CheckRequest, risk: readonly string[] | null): string {
  const { findings, subject } = surveyed
  const own = ownPlaces(surveyed)
  if (format === 'csv') return findingsCsv(findings, language, own)
  if (format === 'html') return findingsPage(findings, { language, subject, version, risk, own })
  return `${findingsText(findings, language, null, own).join('\n')}\n`
}
