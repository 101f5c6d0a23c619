import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { type CellSource, cellText, shownColumn } from './cell-source.ts'
import { positionOf } from './column-position.ts'
import type { ColumnRule } from './column-rule.ts'

/** The text that a rule starts from, per row, and how findings name where it came from. */
export interface OwnText {
  readonly column: string
  readonly at: (row: number) => string
}

const neverSplit: Problem = {
  code: 'trajectories.mappingSplitNever',
  severity: 'warning',
  message: {
    nl: 'Geen cel van deze kolom bevat het teken waarop mapping.yaml haar splitst',
    en: 'No cell of this column holds the separator by which mapping.yaml splits it',
  },
  fix: { nl: 'Verbeter separator bij split in mapping.yaml', en: 'Correct separator under split in mapping.yaml' },
}

/** The cells of one column, several joined, or a part, without what means missing; null when a column is not there. */
export function ownText(source: CellSource, rule: ColumnRule): OwnText | null {
  const names = rule.join ?? (rule.from === undefined ? [] : [rule.from])
  const positions = names.map((name) => positionOf(source, name))
  if (!positions.every((position) => position !== null)) return null
  const absent = new Set(rule.missing ?? [])
  const column = positions.map((position) => shownColumn(source, position)).join(' + ')
  const single = positions.length === 1 ? positions[0] : undefined
  const joined = (row: number) => {
    if (single !== undefined) {
      const text = cellText(source, single, row)
      return absent.size > 0 && absent.has(text) ? '' : text
    }
    const parts = positions.map((position) => cellText(source, position, row))
    return parts.some((part) => part === '' || absent.has(part)) ? '' : parts.join(rule.separator ?? '')
  }
  const { split } = rule
  if (split === undefined) return { column, at: joined }
  let isSplit = false
  source.watches.push({
    look: () => {
      isSplit ||= source.raw.lines.some((_, row) => joined(row).includes(split.separator))
    },
    end: () => {
      if (!isSplit)
        source.report(findingAt(neverSplit, { file: source.raw.file, line: source.raw.headerLine ?? 1, column }))
    },
  })
  const index = split.part > 0 ? split.part - 1 : split.part
  const part = (row: number) => joined(row).split(split.separator).at(index)?.trim() ?? ''
  const isMissing = (text: string) => source.missing.has(text) || absent.has(text)
  return { column, at: (row) => (isMissing(part(row)) ? '' : part(row)) }
}
