import type { ReleasableRow } from '../releasable-row.ts'

/** One row of a document on its way out, and whether it has been hidden already. */
export interface OutputEntry {
  /** Position in the document. */
  readonly index: number
  readonly row: ReleasableRow
  readonly hidden: boolean
}

/** All rows of a document as the rules see them: a rule may need the other rows to judge one. */
export interface OutputTable {
  readonly entries: readonly OutputEntry[]
  /** Entries that still show a number. */
  readonly shown: readonly OutputEntry[]
  /** Rows about one measure, hidden or not. */
  ofMeasure(measure: string): readonly OutputEntry[]
}

/**
 * Lays the rows of a document out for the rules.
 *
 * @param rows - rows of the document, hidden ones included
 * @param isHidden - says by position whether a row has been hidden
 * @example
 * outputTable(document.rows, () => false).shown.length
 */
export function outputTable(rows: readonly ReleasableRow[], isHidden: (index: number) => boolean): OutputTable {
  const entries = rows.map((row, index) => ({ index, row, hidden: isHidden(index) }))
  const byMeasure = groupEntries(entries, (row) => row.measure)
  return {
    entries,
    shown: entries.filter((entry) => !entry.hidden && entry.row.estimate !== null),
    ofMeasure: (measure) => byMeasure.get(measure) ?? [],
  }
}

/**
 * Entries by key, in order of first appearance; entries whose key is null are left out.
 *
 * @example
 * groupEntries(table.entries, (row) => row.arm).get('treated')
 */
export function groupEntries(
  entries: readonly OutputEntry[],
  key: (row: ReleasableRow) => string | null,
): Map<string, OutputEntry[]> {
  const groups = new Map<string, OutputEntry[]>()
  for (const entry of entries) {
    const name = key(entry.row)
    if (name === null) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [entry])
    else group.push(entry)
  }
  return groups
}
