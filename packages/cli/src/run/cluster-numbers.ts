import { camelCase, type PersonRows } from '@doorstroom/trajectories'

/** Cluster number per person from a declared column, numbered in order of the sorted labels; null when not declared. */
export function clusterNumbers(path: string | undefined, enrolled: readonly PersonRows[]): Int32Array | null {
  if (path === undefined) return null
  const [table = '', column = ''] = path.split('.')
  const labels = enrolled.map((rows) => {
    const row = { persons: rows.person, intakes: rows.intake, enrolments: rows.enrolment }[table]
    return String((row as Readonly<Record<string, unknown>> | null | undefined)?.[camelCase(column)] ?? '')
  })
  const numbers = new Map([...new Set(labels)].sort().map((label, index) => [label, index]))
  return Int32Array.from(labels, (label) => numbers.get(label) ?? 0)
}
