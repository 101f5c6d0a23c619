import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import type { ReadResult, ReadSettings } from './format.ts'
import { formats } from './index.ts'

const formatUnknown: Problem = {
  code: 'trajectories.formatUnknown',
  severity: 'error',
  message: {
    nl: 'Dit soort bestand kan niet worden gelezen',
    en: 'This kind of file cannot be read',
  },
  fix: { nl: 'Bewaar de tabel als CSV UTF-8 of Parquet', en: 'Save the table as CSV UTF-8 or Parquet' },
}

/**
 * Reads a file in the format that recognises it best.
 *
 * @param file - name as the user knows it, used in findings
 * @example
 * (await readFile(new TextEncoder().encode('person_id\nA1\n'), 'persons.csv')).tables[0]?.columns // ['person_id']
 */
export async function readFile(bytes: Uint8Array, file: string, settings: ReadSettings = {}): Promise<ReadResult> {
  const head = bytes.subarray(0, 4096)
  const scored = formats.map((format) => ({ format, score: format.detect(head, file) }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  if (best.score === 0) return { tables: [], findings: [findingAt(formatUnknown, { file })] }
  return best.format.read(bytes, file, settings)
}
