import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import type { ReadResult, ReadSettings } from './format.ts'
import { formatOf, headBytes } from './format-of.ts'

const formatUnknown: Problem = {
  code: 'trajectories.formatUnknown',
  severity: 'error',
  message: {
    nl: 'Dit soort bestand kan niet worden gelezen',
    en: 'This kind of file cannot be read',
  },
  fix: { nl: 'Bewaar de tabel als CSV UTF-8 of Parquet', en: 'Save the table as CSV UTF-8 or Parquet' },
}

/** What there is to say of a file that no format recognises. */
export const unknownFormat = (file: string): ReadResult => ({
  tables: [],
  findings: [findingAt(formatUnknown, { file })],
})

/**
 * Reads a file in the format that recognises it best.
 *
 * @param file - name as the user knows it, used in findings
 * @example
 * (await readFile(new TextEncoder().encode('person_id\nA1\n'), 'persons.csv')).tables[0]?.columns // ['person_id']
 */
export async function readFile(bytes: Uint8Array, file: string, settings: ReadSettings = {}): Promise<ReadResult> {
  const format = formatOf(bytes.subarray(0, headBytes), file)
  return format === null ? unknownFormat(file) : format.read(bytes, file, settings)
}
