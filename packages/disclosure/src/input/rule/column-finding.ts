import type { Text } from '../../text.ts'
import { shownColumnName } from '../shape/shown-column-name.ts'
import type { InputColumn, PrivacyFinding } from './input-rule.ts'

/** What a rule says of a column it stops: what it looks like, and what to do. */
export interface ColumnVerdict {
  readonly rule: string
  readonly count: number
  readonly looked: number
  /** Ends the sentence "column X ...": `looks like ...`. */
  readonly looksLike: Text
  readonly fix: Text
}

/**
 * The finding about a column: file, column and how many cells, never what stands in them.
 *
 * @example
 * columnFinding(column, { rule: 'I-04', count: 2, looked: 40, looksLike, fix }).message.en
 * // 'Column "rekening" looks like bank account numbers (2 of 40 cells).'
 */
export function columnFinding(column: InputColumn, verdict: ColumnVerdict): PrivacyFinding {
  const { rule, count, looked, looksLike, fix } = verdict
  const name = shownColumnName(column.name)
  return {
    rule,
    file: column.file,
    column: name,
    count,
    looked,
    message: {
      nl: `Kolom "${name}" ${looksLike.nl} (${count} van ${looked} cellen).`,
      en: `Column "${name}" ${looksLike.en} (${count} of ${looked} cells).`,
    },
    fix,
  }
}
