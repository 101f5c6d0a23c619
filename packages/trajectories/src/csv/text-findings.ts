import { findingAt } from '../finding/finding-at.ts'
import { FindingList } from '../finding/finding-list.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'
import type { RawTable } from '../table/raw-table.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/
const misread = /[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC|\uFFFD/

/** Whether any cell in a text may hold what cells are searched for. */
export const holdsSuspect = (text: string) => control.test(text) || misread.test(text)

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

/**
 * Cells that are too long, hold control characters or look misread, with their line and column.
 *
 * @param text - as `TextInspector.add` takes it
 */
export function textFindings(table: RawTable, text: string | null, cellLength: number): FindingList {
  const inspector = textInspector(table, cellLength)
  inspector.add(table, text)
  return inspector.findings()
}

/** Looks at the cells of a table, some rows at a time. */
export interface TextInspector {
  /** @param text - holds all cells of these rows, so that what is not in it is not looked for; null looks at each cell */
  add(rows: Pick<RawTable, 'cells' | 'lines'>, text: string | null): void
  findings(): FindingList
}

/** The same for a table that comes some rows at a time. */
export function textInspector({ file, columns }: RawTable, cellLength: number): TextInspector {
  const names = columns.map((column, position) => safeName(column, position + 1))
  const byColumn = columns.map((column, position) => {
    const findings = new FindingList()
    if (control.test(column)) findings.add(findingAt(controlCharacter, { file, line: 1, column: names[position]! }))
    return findings
  })
  return {
    add: ({ cells, lines }, text) => {
      const hasControl = text === null || control.test(text)
      const hasMisread = text === null || misread.test(text)
      for (const [position, findings] of byColumn.entries()) {
        const column = cells[position] ?? []
        for (let row = 0; row < column.length; row++) {
          if (column[row]!.length <= cellLength && !hasControl && !hasMisread) continue
          const cell = column[row]!
          const report = (problem: Problem) =>
            findings.add(findingAt(problem, { file, line: lines[row] ?? null, column: names[position]! }))
          if (cell.length > cellLength) report(cellTooLong(cellLength))
          if (hasControl && control.test(cell)) report(controlCharacter)
          if (hasMisread && misread.test(cell)) report(misreadText)
        }
      }
    },
    findings: () => {
      const all = new FindingList()
      for (const findings of byColumn) all.addList(findings)
      return all
    },
  }
}
