import type { Text } from '../../text.ts'
import { countedCells } from '../shape/counted-cells.ts'
import { nameWords } from '../shape/name-words.ts'
import { columnFinding } from './column-finding.ts'
import type { InputRule } from './input-rule.ts'

/** A shape that is clear enough to stop a column at one cell. */
export interface OneHitShape {
  readonly id: string
  /** Number in the disclosure rules. */
  readonly rule: string
  readonly label: Text
  readonly looksLike: Text
  readonly fix: Text
  /** Whether a cell (trimmed, at most 1000 characters) has the shape; must take time linear in its length. */
  matches(cell: string): boolean
  /** Words in the column's name that make a weaker shape count. */
  readonly names?: readonly string[]
  /** The weaker shape, asked of columns with such a name. */
  matchesNamed?(cell: string): boolean
}

/**
 * A rule that stops a column as soon as one cell has the shape.
 *
 * @example
 * oneHitRule({ id: 'I-05-email', rule: 'I-05', label, looksLike, fix, matches: (cell) => email.test(cell) })
 */
export function oneHitRule(shape: OneHitShape): InputRule {
  const { id, rule, label, looksLike, fix } = shape
  return {
    id,
    label,
    finding(column) {
      const cells = countedCells(column.cells)
      const named = nameWords(column.name).some((word) => shape.names?.includes(word))
      const count = cells.count((cell) => shape.matches(cell) || (named && shape.matchesNamed?.(cell) === true))
      return count === 0 ? null : columnFinding(column, { rule, count, looked: cells.looked, looksLike, fix })
    },
  }
}
