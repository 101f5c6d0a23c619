import type { Finding } from '@doorstroom/trajectories'
import { noOwnPlaces, type OwnPlaces } from '../registration/own-places.ts'
import { type FileFindings, type FindingGroup, findingGroups } from './finding-groups.ts'
import { rowList } from './row-list.ts'

const words = {
  nl: {
    rows: (list: string) => `rij ${list}`,
    more: (rest: number) => ` en nog ${rest}`,
    column: 'kolom',
    own: (name: string) => `, in uw bestand ${name}`,
    header: (row: number) => ` (kolomnamen op rij ${row})`,
    sheet: 'blad',
    found: 'gevonden',
    error: 'FOUT',
    warning: 'LET OP',
    note: 'OPMERKING',
    none: 'Niets gevonden.',
    total: (errors: number, warnings: number, notes: number) =>
      `${errors} fout(en), ${warnings} waarschuwing(en), ${notes} opmerking(en)`,
  },
  en: {
    rows: (list: string) => `row ${list}`,
    more: (rest: number) => ` and ${rest} more`,
    column: 'column',
    own: (name: string) => `, in your file ${name}`,
    header: (row: number) => ` (names of columns in row ${row})`,
    sheet: 'sheet',
    found: 'found',
    error: 'ERROR',
    warning: 'WARNING',
    note: 'NOTE',
    none: 'Nothing found.',
    total: (errors: number, warnings: number, notes: number) =>
      `${errors} error(s), ${warnings} warning(s), ${notes} note(s)`,
  },
}
const shownRows = 8
const shownValues = 5

/** The cell a finding is about, when its owner asked to see it; null where there is none. */
export type CellOf = (finding: Finding) => string | null

/**
 * Findings for a terminal: a block a file, errors first, each with its rows, column and fix; totals last.
 *
 * @param cellOf - gives the values to show beside the rows; without it no value is shown
 * @param own - what the owner calls the columns
 */
export function findingsText(
  findings: readonly Finding[],
  language: 'nl' | 'en',
  cellOf: CellOf | null,
  own: OwnPlaces = noOwnPlaces,
): string[] {
  const say = words[language]
  const files = findingGroups(findings, own)
  const count = (severity: Finding['severity']) => files.reduce((sum, { counts }) => sum + counts[severity], 0)
  return [
    ...files.flatMap((file) => fileLines(file, language, cellOf)),
    ...(files.length === 0 ? [say.none] : []),
    say.total(count('error'), count('warning'), count('note')),
  ]
}

function fileLines(
  { file, sheet, groups, counts, headerRow }: FileFindings,
  language: 'nl' | 'en',
  cellOf: CellOf | null,
) {
  const say = words[language]
  const name = sheet === null ? file : `${file}, ${say.sheet} ${sheet}`
  return [
    `${name}${headerRow === null ? '' : say.header(headerRow)}: ${say.total(counts.error, counts.warning, counts.note)}`,
    ...groups.flatMap((group) => groupLines(group, language, cellOf)),
    '',
  ]
}

function groupLines(
  { finding, findings, rows, ownColumn }: FindingGroup,
  language: 'nl' | 'en',
  cellOf: CellOf | null,
) {
  const say = words[language]
  const where = [
    finding.column === null ? '' : `${say.column} ${finding.column}${ownColumn === null ? '' : say.own(ownColumn)}`,
    rows.length === 0 ? '' : say.rows(rowList(rows, shownRows, say.more)),
  ].filter((part) => part !== '')
  const times = findings.length === 1 ? '' : `${findings.length}× `
  const values = cellOf === null ? [] : findings.slice(0, shownValues).flatMap((one) => cellOf(one) ?? [])
  const place = `${times}${where.join(', ')}`.trim()
  return [
    `  ${say[finding.severity].padEnd(9)} ${place === '' ? '' : `${place}: `}${finding.message[language]} [${finding.code}]`,
    `    → ${finding.fix[language]}`,
    ...(values.length === 0 ? [] : [`    ${say.found}: ${values.map((value) => JSON.stringify(value)).join(', ')}`]),
  ]
}
