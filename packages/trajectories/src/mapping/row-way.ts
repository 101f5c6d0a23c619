import { FindingList } from '../finding/finding-list.ts'
import { fileOfRow } from '../table/file-of-row.ts'
import type { RawTable } from '../table/raw-table.ts'
import { cellSource } from './cell-source.ts'
import type { ColumnRules } from './column-rule.ts'
import { itemRows } from './item-rows.ts'
import { mapColumns } from './map-column.ts'
import type { Mapping } from './mapping-schema.ts'
import { monthSpells } from './month-spells.ts'
import type { RowCollector } from './row-collector.ts'
import type { RowMaker } from './row-maker.ts'
import { entriesOf } from './rule-entries.ts'
import type { TableRule } from './table-rule.ts'
import { type WaveSource, waveSources } from './wave-sources.ts'

/** One way in which the rows of a file become rows of a canonical table: every wave is a way of its own. */
export interface RowWay {
  /** What there is to say of the columns, and of the rows that were mapped. */
  readonly findings: FindingList
  /** Puts into the collector what becomes of the rows that the file holds at this moment. */
  map(collector: RowCollector): void
  /** To be called after the last rows. */
  end(): void
}

/** The ways of one file, and what there is to say before any row. */
export interface RowWays {
  readonly findings: FindingList
  readonly ways: readonly RowWay[]
}

/**
 * How one file becomes rows of a canonical table. The ways look at the file whenever they are asked to map, so that its
 * rows may come some at a time, in an object whose cells and lines are other ones each time.
 *
 * @param columns - of the table that is made, in order
 */
export function rowWays(
  table: string,
  rule: TableRule,
  raw: RawTable,
  mapping: Mapping,
  columns: readonly string[],
): RowWays {
  const findings = new FindingList()
  const whole = cellSource(raw, mapping, (finding) => findings.add(finding))
  const waves = waveSources(whole, rule.waves)
  return { findings, ways: waves.map((wave) => rowWay(table, rule, wave, columns)) }
}

function rowWay(table: string, rule: TableRule, wave: WaveSource, columns: readonly string[]): RowWay {
  const findings = new FindingList()
  const source = { ...wave.source, report: findings.add.bind(findings) }
  const { raw, watches } = source
  const make = rowMaker(table, rule, { ...wave, source }, columns)
  return {
    findings,
    map: (collector) => {
      for (const { look } of watches) look()
      for (let row = 0; row < raw.lines.length; row++)
        make?.(row, { file: fileOfRow(raw, row), line: raw.lines[row]! }, collector)
    },
    end: () => {
      for (const { end } of watches) end()
    },
  }
}

function rowMaker(table: string, rule: TableRule, wave: WaveSource, columns: readonly string[]): RowMaker | null {
  const { source, fixed } = wave
  if (rule.months !== undefined) return monthSpells(source, rule.months, columns)
  if (rule.items !== undefined) return itemRows(wave, rule.items, table, columns)
  const entries = entriesOf(rule).map((rules) => {
    const made = mapColumns(source, rules ?? ownNames(source.raw))
    return columns.map((name) => made.get(name) ?? noText)
  })
  return (row, place, collector) => {
    for (const cells of entries) {
      const values = new Array<string>(columns.length)
      for (let column = 0; column < cells.length; column++)
        values[column] = fixed(columns[column]!, cells[column]!(row))
      collector.add(values, place)
    }
  }
}

const noText = () => ''

const ownNames = ({ columns }: RawTable): ColumnRules => Object.fromEntries(columns.map((name) => [name, name]))
