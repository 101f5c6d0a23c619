import { DataError, type PersonRows } from '@doorstroom/trajectories'
import { declaredCell } from './declared-cell.ts'

/**
 * Cluster number per person from a declared column, numbered in order of the sorted labels; null when not declared.
 *
 * @throws DataError when somebody has no cluster: errors would be too small without a word
 */
export function clusterNumbers(path: string | undefined, enrolled: readonly PersonRows[]): Int32Array | null {
  if (path === undefined) return null
  const labels = enrolled.map((rows) => String(declaredCell(rows, path) ?? ''))
  const without = labels.filter((label) => label === '').length
  if (without > 0)
    throw new DataError([
      {
        code: 'study.clusterAbsent',
        severity: 'error',
        file: 'study.yaml',
        line: null,
        column: `clusters: ${path}`,
        message: { nl: `${without} mensen hebben geen groep`, en: `${without} people have no cluster` },
        fix: {
          nl: 'Vul de kolom voor iedereen, of haal clusters uit study.yaml',
          en: 'Fill the column for everyone, or take clusters out of study.yaml',
        },
      },
    ])
  const numbers = new Map([...new Set(labels)].sort().map((label, index) => [label, index]))
  return Int32Array.from(labels, (label) => numbers.get(label) ?? 0)
}
