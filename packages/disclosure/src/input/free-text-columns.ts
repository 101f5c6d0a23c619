import { columnFinding } from './rule/column-finding.ts'
import type { InputColumn, PrivacyFinding } from './rule/input-rule.ts'
import { type CountedCells, countedCells } from './shape/counted-cells.ts'

/** What must not be kept of a delivery, although it does not stop it. */
export interface ColumnsToDrop {
  /** The columns to leave out, as they were handed over. */
  readonly drop: readonly InputColumn[]
  /** One warning a column, in the same order. */
  readonly findings: readonly PrivacyFinding[]
}

/** Half of the cells of a longer text are longer than this. */
const longText = 20
/** From so many cells on, different cells tell a story from a label. */
const enoughCells = 50
/** Labels come back: there are at most so many different ones, as a share of the cells ... */
const mostLabels = 0.1
/** ... and hardly a cell has a text that occurs once or twice. */
const mostRareCells = 0.005

/**
 * I-08. Columns of free text, which are left out and never copied: people write names, illnesses and addresses in them.
 * A column is free text when it is written in more than one word and half of its cells have more than 20 characters, or
 * when more than half of at least 50 cells are different and half of them have more than two words. Empty cells do not
 * count. Ids, dates and codes are one word and stay; so do labels, which are written in words but come back: over at least
 * 50 cells at most a tenth is different, and at most one cell in 200 has a text that occurs fewer than three times.
 *
 * In a short file labels look the same as free text: do not hand over columns for which a mapping gives a list of codes.
 *
 * @example
 * freeTextColumns([{ file: 'a.csv', name: 'note', cells: ['belde vanmorgen en was ziek'], siblings: [] }]).drop.length // 1
 */
export function freeTextColumns(columns: Iterable<InputColumn>): ColumnsToDrop {
  const drop = [...columns].filter((column) => isFreeText(countedCells(column.cells)))
  return { drop, findings: drop.map(finding) }
}

function isFreeText(cells: CountedCells): boolean {
  if (areLabels(cells)) return false
  const words = median(cells, (text) => text.split(/\s+/).length)
  if (words >= 2 && median(cells, (text) => text.length) > longText) return true
  return cells.looked >= enoughCells && cells.texts.size > 0.5 * cells.looked && words > 2
}

function areLabels({ looked, texts }: CountedCells): boolean {
  let rare = 0
  for (const times of texts.values()) if (times < 3) rare += times
  return looked >= enoughCells && texts.size <= mostLabels * looked && rare <= mostRareCells * looked
}

/** The median over cells of a whole number; the lower one of two; 0 when there are no cells. */
function median({ looked, texts }: CountedCells, measure: (text: string) => number): number {
  const counts = new Map<number, number>()
  for (const [text, times] of texts) counts.set(measure(text), (counts.get(measure(text)) ?? 0) + times)
  let passed = 0
  for (const [value, times] of [...counts].sort(([left], [right]) => left - right)) {
    passed += times
    if (passed >= looked / 2) return value
  }
  return 0
}

function finding(column: InputColumn): PrivacyFinding {
  const { looked } = countedCells(column.cells)
  return columnFinding(column, {
    rule: 'I-08',
    count: looked,
    looked,
    looksLike: { nl: 'bevat vrije tekst en wordt weggelaten', en: 'holds free text and is left out' },
    fix: {
      nl: 'Lever alleen codes. Zijn dit vaste keuzes, geef ze dan een codelijst in mapping.yaml.',
      en: 'Deliver codes only. If these are fixed choices, give them a code list in mapping.yaml.',
    },
  })
}
