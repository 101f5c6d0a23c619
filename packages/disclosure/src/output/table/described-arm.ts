import type { ReleasableRow } from '../releasable-row.ts'
import type { OutputEntry, OutputTable } from './output-table.ts'

const derivedTerms: readonly string[] = ['level', 'difference', 'lowest', 'highest']
const mainTerms: readonly string[] = ['proportion', 'mean']

/**
 * The rows that describe one arm and on which a comparison row rests: of the same measure, as near to the row as the
 * document has them (same population, same horizon, same term, else the proportion or mean).
 *
 * @param row - a difference, or a level under one condition
 * @returns hidden rows included; empty when the document does not describe the arm
 * @example
 * describedArm(table, difference, 'treated')
 */
export function describedArm(table: OutputTable, row: ReleasableRow, arm: string): readonly OutputEntry[] {
  const candidates = table
    .ofMeasure(row.measure)
    .filter(
      ({ row: other }) =>
        other.arm === arm &&
        other.contrast === null &&
        !derivedTerms.includes(other.term) &&
        !other.term.startsWith('missing.') &&
        other.status !== 'notComputed',
    )
  const preferences: readonly ((other: ReleasableRow) => boolean)[] = [
    (other) => other.population === row.population,
    (other) => other.horizonDays === row.horizonDays,
    (other) => other.term === row.term,
    (other) => mainTerms.includes(other.term),
  ]
  return preferences.reduce<readonly OutputEntry[]>((left, prefer) => {
    const preferred = left.filter((entry) => prefer(entry.row))
    return preferred.length > 0 ? preferred : left
  }, candidates)
}
