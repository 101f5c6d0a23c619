import { FindingList } from '../finding/finding-list.ts'
import { fileOfRow } from '../table/file-of-row.ts'
import type { RawTable } from '../table/raw-table.ts'
import { cellSource } from './cell-source.ts'
import type { ColumnRules } from './column-rule.ts'
import { itemRows } from './item-rows.ts'
import { mapColumns } from './map-column.ts'
import type { Mapping } from './mapping-schema.ts'
import { monthSpells } from './month-spells.ts'
import { columnsOfRule, type PlannedRule } from './plan-rules.ts'
import { type RowCollector, withoutRowsLacking } from './row-collector.ts'
import type { RowMaker } from './row-maker.ts'
import { entriesOf } from './rule-entries.ts'
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
 * rows may come some at a time, in an object whose cells and lines are other ones each time. There are none where one of
 * several rules does not make a required column.
 */
export function rowWays(planned: PlannedRule, raw: RawTable, mapping: Mapping): RowWays {
  const findings = new FindingList()
  const { findings: ofColumns, isComplete } = columnsOfRule(planned, raw)
  findings.addAll(ofColumns)
  if (!isComplete) return { findings, ways: [] }
  const whole = cellSource(raw, mapping, (finding) => findings.add(finding))
  const waves = waveSources(whole, planned.rule.waves)
  return { findings, ways: waves.map((wave) => rowWay(planned, wave)) }
}

function rowWay(planned: PlannedRule, wave: WaveSource): RowWay {
  const findings = new FindingList()
  const source = { ...wave.source, report: findings.add.bind(findings) }
  const { raw, watches } = source
  const make = rowMaker(planned, { ...wave, source })
  const { columns, rule } = planned
  return {
    findings,
    map: (collector) => {
      for (const { look } of watches) look()
      const kept = withoutRowsLacking(collector, columns, rule.skipWhenMissing ?? [])
      for (let row = 0; row < raw.lines.length; row++)
        make?.(row, { file: fileOfRow(raw, row), line: raw.lines[row]! }, kept)
    },
    end: () => {
      for (const { end } of watches) end()
    },
  }
}

function rowMaker({ schema, rule, columns }: PlannedRule, wave: WaveSource): RowMaker | null {
  const { source, fixed } = wave
  if (rule.months !== undefined) return monthSpells(source, rule.months, columns)
  if (rule.items !== undefined) return itemRows(wave, rule.items, schema.name, columns)
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
