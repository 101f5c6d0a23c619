import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'
import type { RawTable } from '../table/raw-table.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/
const misread = /[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC|\uFFFD/

const controlCharacter: Problem = {
  code: 'trajectories.controlCharacter',
  severity: 'error',
  message: { nl: 'Hier staat een stuurteken, zoals NUL', en: 'There is a control character here, such as NUL' },
  fix: {
    nl: 'Bewaar het bestand opnieuw uit de bron; zo nodig als CSV UTF-8',
    en: 'Save the file again from its source; if need be as CSV UTF-8',
  },
}

const misreadText: Problem = {
  code: 'trajectories.textMisread',
  severity: 'warning',
  message: {
    nl: 'Hier staan tekens die ontstaan als tekst in een verkeerde codering is gelezen',
    en: 'There are characters here that arise when text was read in a wrong encoding',
  },
  fix: {
    nl: 'Bewaar het bestand opnieuw uit de bron als UTF-8; dit is eerder misgegaan',
    en: 'Save the file again from its source as UTF-8; this went wrong before',
  },
}

const cellTooLong = (limit: number): Problem => ({
  code: 'trajectories.cellTooLong',
  severity: 'error',
  message: { nl: `Deze cel is langer dan ${limit} tekens`, en: `This cell is longer than ${limit} characters` },
  fix: {
    nl: 'Haal vrije tekst weg; zij wordt nooit gebruikt',
    en: 'Take out free text; it is never used',
  },
})

/** Cells that are too long, hold control characters or look misread, with their line and column. */
export function textFindings(table: RawTable, text: string, cellLength: number): Finding[] {
  const findings = new FindingList()
  const hasControl = control.test(text)
  const hasMisread = misread.test(text)
  for (const [position, column] of table.columns.entries()) {
    const name = safeName(column, position + 1)
    if (control.test(column)) findings.add(findingAt(controlCharacter, { file: table.file, line: 1, column: name }))
    for (const [row, cell] of (table.cells[position] ?? []).entries()) {
      const place = () => ({ file: table.file, line: table.lines[row] ?? null, column: name })
      if (cell.length > cellLength) findings.add(findingAt(cellTooLong(cellLength), place()))
      if (hasControl && control.test(cell)) findings.add(findingAt(controlCharacter, place()))
      if (hasMisread && misread.test(cell)) findings.add(findingAt(misreadText, place()))
    }
  }
  return findings.all()
}
