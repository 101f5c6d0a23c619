import type { Finding } from '../finding/finding.ts'
import type { StagedFile } from './staged-table.ts'

/**
 * A file that was made from another as if that other file had been read: findings and rows tell its lines.
 *
 * @param lineOf - the line there of each record, counted from 0
 */
export function withOrigin(staged: StagedFile, lineOf: (record: number) => number): StagedFile {
  const atOrigin = (finding: Finding): Finding => {
    const record = finding.line === null ? -1 : recordAt(staged, finding.line)
    return record === -1 ? finding : { ...finding, line: lineOf(record) }
  }
  const reading = staged.reading.filter(({ code }) => !saidOfOrigin.has(code)).map(atOrigin)
  return { ...staged, lineOf, reading, typing: staged.typing.map(atOrigin) }
}

/** What was said of the text of that other file already. */
const saidOfOrigin = new Set(
  ['textMisread', 'controlCharacter', 'cellTooLong', 'rowsInsideQuotes'].map((name) => `trajectories.${name}`),
)

/** The record that stands on a line, or -1 above the first. */
function recordAt({ records, lineOf }: StagedFile, line: number): number {
  let [low, high] = [-1, records - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineOf(middle) <= line) low = middle
    else high = middle - 1
  }
  return low
}
