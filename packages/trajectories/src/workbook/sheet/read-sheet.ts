import type { PackageFile } from '../archive/package-file.ts'
import { workbookLimits } from '../archive/workbook-limits.ts'
import { cellAddress } from '../cell/cell-address.ts'
import { type CellSurroundings, cellText } from '../cell/cell-text.ts'
import { fromElsewhere } from '../cell/from-elsewhere.ts'
import { workbookUnreadable } from '../problem/workbook-problem.ts'
import { WorkbookRefusal } from '../problem/workbook-refusal.ts'
import { type CellAllowance, CollectCells } from './collect-cells.ts'
import type { SheetCells } from './sheet-cells.ts'

/**
 * Reads the cells of one sheet.
 *
 * @param mostRows filled rows that are allowed below the names
 * @throws WorkbookRefusal when the sheet is damaged or too large
 */
export function readSheet(
  file: PackageFile,
  part: string,
  surroundings: CellSurroundings,
  allowance: CellAllowance,
  mostRows: number,
): SheetCells {
  const cells = new CollectCells(allowance, mostRows)
  const sharedFromElsewhere = new Set<string>()
  let cell: { column: number; type: string; style: number; hasFormula: boolean; elsewhere: boolean } | null = null
  let value: string | null = null
  let formula = ''
  let formulaGroup = ''
  let taking: 'value' | 'formula' | null = null
  let phonetic = 0

  const openers = new Map<string, (attributes: Readonly<Record<string, string>>) => void>(
    Object.entries({
      row: ({ r, hidden }) => {
        cells.beginRow(r === undefined ? cells.row + 1 : Number(r), isTrue(hidden))
      },
      c: ({ r, t = 'n', s = '0' }) => {
        const address = r === undefined ? { row: cells.row, column: cells.nextColumn } : cellAddress(r)
        if (address === null || address.row !== cells.row) throw new WorkbookRefusal(workbookUnreadable)
        cell = { column: address.column, type: t, style: Number(s), hasFormula: false, elsewhere: false }
        value = null
      },
      v: () => {
        if (cell !== null) taking = 'value'
        value ??= ''
      },
      t: () => {
        if (cell === null || phonetic > 0) return
        taking = 'value'
        value ??= ''
      },
      rPh: () => {
        phonetic++
      },
      f: ({ t, si = '' }) => {
        if (cell === null) return
        taking = 'formula'
        formula = ''
        formulaGroup = t === 'shared' ? si : ''
        cell.hasFormula = true
      },
      col: ({ min, max, hidden }) => {
        if (isTrue(hidden) && cells.hiddenColumns.length < workbookLimits.ranges)
          cells.hiddenColumns.push({ from: Number(min) - 1, to: Number(max) - 1 })
      },
      mergeCell: ({ ref = '' }) => {
        const [from, to] = ref.split(':').map(cellAddress)
        if (from && to && cells.merged.length < workbookLimits.ranges) cells.merged.push({ from, to })
      },
    }),
  )

  const closers = new Map<string, () => void>(
    Object.entries({
      v: () => {
        taking = null
      },
      t: () => {
        taking = null
      },
      rPh: () => {
        phonetic--
      },
      f: () => {
        taking = null
        if (cell === null) return
        if (fromElsewhere(formula)) {
          cell.elsewhere = true
          if (formulaGroup !== '') sharedFromElsewhere.add(formulaGroup)
        } else if (sharedFromElsewhere.has(formulaGroup)) cell.elsewhere = true
      },
      c: () => {
        if (cell === null) return
        const { column, type, style, hasFormula, elsewhere } = cell
        cells.add(column, cellText({ type, style, value, hasFormula, fromElsewhere: elsewhere }, surroundings))
        cell = null
      },
    }),
  )

  file.parse(part, {
    open: (name, attributes) => openers.get(name)?.(attributes),
    text: (piece) => {
      if (taking === 'value') value = (value ?? '') + piece
      else if (taking === 'formula') formula += piece
    },
    close: (name) => closers.get(name)?.(),
  })
  return cells
}

const isTrue = (text: string | undefined) => text === '1' || text === 'true'
