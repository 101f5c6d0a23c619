import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'
import type { RawTable } from './raw-table.ts'

const columnsDiffer = (names: readonly string[]): Problem => ({
  code: 'trajectories.partitionColumns',
  severity: 'error',
  message: {
    nl: `Dit deel heeft andere kolommen dan het eerste deel van dezelfde tabel: ${names.join(', ')}`,
    en: `This part has other columns than the first part of the same table: ${names.join(', ')}`,
  },
  fix: {
    nl: 'Geef alle delen van een tabel dezelfde kolommen; de volgorde mag verschillen',
    en: 'Give all parts of a table the same columns; their order may differ',
  },
})

/**
 * The parts of one table, such as a file a month, as one table: rows in the order of the parts, each with its file.
 * Columns may stand in another order; a part with other columns is a finding and its rows are left out.
 *
 * @param file - how the whole is named in findings
 * @throws RangeError without any part
 * @example
 * stackTables('data/spells/', [january, february]).table.lines.length // 24
 */
export function stackTables(
  file: string,
  parts: readonly RawTable[],
): { readonly table: RawTable; readonly findings: readonly Finding[] } {
  const [first] = parts
  if (first === undefined) throw new RangeError('a table needs at least one part')
  const { columns } = first
  const cells = columns.map((): string[] => [])
  const lines: number[] = []
  const files: string[] = []
  const findings: Finding[] = []
  for (const part of parts) {
    const different = otherColumns(columns, part)
    if (different !== null) {
      findings.push(different)
      continue
    }
    for (const [index, name] of columns.entries()) {
      const target = cells[index]!
      for (const cell of part.cells[part.columns.indexOf(name)] ?? []) target.push(cell)
    }
    for (const line of part.lines) {
      lines.push(line)
      files.push(part.file)
    }
  }
  return { table: { file, columns, cells, lines, files }, findings }
}

/** What there is to say of a part that has other columns than the first; null when it has the same, in any order. */
export function otherColumns(
  columns: readonly string[],
  part: { readonly file: string; readonly columns: readonly string[] },
): Finding | null {
  const different = differences(columns, part.columns)
  return different.length === 0 ? null : findingAt(columnsDiffer(different), { file: part.file, line: 1 })
}

function differences(columns: readonly string[], others: readonly string[]): string[] {
  const absent = columns
    .filter((name) => !others.includes(name))
    .map((name) => safeName(name, columns.indexOf(name) + 1))
  const added = others.filter((name) => !columns.includes(name)).map((name) => safeName(name, others.indexOf(name) + 1))
  return [...absent, ...added]
}
