import { closeSync, fstatSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { checkRawTable, type Finding, type RawTable, type ReadSettings, readFile } from '@doorstroom/trajectories'
import { bytesAt } from './bytes-at.ts'

const endBytes = 65_536

/**
 * An error for each total among the last rows of a large file of text, in bytes as ASCII writes them. Only a row that
 * begins with a word for total counts: that a nameless row adds up the rows above it cannot be seen from the end alone.
 *
 * @param head - the first rows of the same file
 */
export async function totalAtEnd(
  folder: string,
  path: string,
  head: RawTable,
  settings: ReadSettings,
): Promise<Finding[]> {
  const descriptor = openSync(join(folder, 'data', path), 'r')
  try {
    const { size } = fstatSync(descriptor)
    const start = Math.max(0, size - endBytes)
    const names = linesBefore(descriptor, head.lines[0] ?? 1)
    const end = bytesAt(descriptor, start, endBytes)
    const rows = end.subarray(end.indexOf(10) + 1)
    const { tables } = await readFile(Buffer.concat([names, rows]), `data/${path}`, settings)
    const totals = tables.flatMap((table) =>
      checkRawTable(table, null, {}).filter(({ line }) => line !== null && isNamed(table, line)),
    )
    if (totals.length === 0) return []
    const further = feedsBefore(descriptor, start + end.indexOf(10) + 1) - feedsIn(names)
    return totals.map((finding) => ({ ...finding, line: (finding.line ?? 0) + further }))
  } finally {
    closeSync(descriptor)
  }
}

const isNamed = ({ lines, cells }: RawTable, line: number) => (cells[0]?.[lines.indexOf(line)] ?? '').trim() !== ''

/** The bytes of all lines above a line, the names of the columns among them. */
function linesBefore(descriptor: number, line: number): Uint8Array {
  const bytes = bytesAt(descriptor, 0, 1_000_000)
  let end = 0
  for (let count = 1; count < line; count++) end = bytes.indexOf(10, end) + 1
  return bytes.subarray(0, end)
}

function feedsBefore(descriptor: number, end: number): number {
  let feeds = 0
  for (let start = 0; start < end; start += 4_194_304)
    feeds += feedsIn(bytesAt(descriptor, start, Math.min(4_194_304, end - start)))
  return feeds
}

function feedsIn(bytes: Uint8Array): number {
  let feeds = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) feeds++
  return feeds
}
