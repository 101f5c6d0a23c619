import {
  type ColumnReader,
  labelColumn,
  levelColumns,
  numericCovariate,
  type TableColumn,
} from '@doorstroom/statistics'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import type { ColumnSource } from './column-source.ts'

/** A column of a file as a formula takes it: numbers when every filled cell is one, else names. */
export function plainColumn(source: ColumnSource, name: string): TableColumn {
  const cells = source.cells(name)
  return cells.every((cell) => isMissing(cell) || isNumber(cell))
    ? Float64Array.from(cells, (cell) => (isMissing(cell) ? Number.NaN : Number(cell)))
    : cells.map((cell) => (isMissing(cell) ? null : cell))
}

/**
 * Reads the columns of a file of text cells. Empty and NA are missing; numbers have a decimal point; an event that is 0
 * or missing counts as censored.
 *
 * @throws CommandError `estimate.cell` with line and column for a cell that does not fit its role
 */
export function textReader(source: ColumnSource): ColumnReader {
  const names = (name: string) => source.cells(name).map((cell) => (isMissing(cell) ? null : cell))
  const refuse = (name: string, row: number, expected: string) =>
    new CommandError(
      'estimate.cell',
      `line ${source.lines[row] ?? '?'} column ${name}: expected ${expected}`,
      'mend the file, or choose another column',
      exitCode.dataErrors,
    )
  return {
    numbers: (name) =>
      Float64Array.from(source.cells(name), (cell, row) => {
        if (isMissing(cell)) return Number.NaN
        if (!isNumber(cell)) throw refuse(name, row, 'a number with a decimal point')
        return Number(cell)
      }),
    zeroOne: (name) =>
      Uint8Array.from(source.cells(name), (cell, row) => {
        if (cell !== '0' && cell !== '1') throw refuse(name, row, '0 or 1')
        return Number(cell)
      }),
    causes: (name) => {
      const { levels, codes } = labelColumn(
        name,
        names(name).map((cell) => (cell === '0' ? null : cell)),
      )
      return { event: Uint8Array.from(codes, (code) => code + 1), causes: levels }
    },
    labels: (name) => labelColumn(name, names(name)),
    covariate: (name) => {
      const column = plainColumn(source, name)
      return column instanceof Float64Array ? [numericCovariate(name, column)] : levelColumns(name, column)
    },
  }
}

const isMissing = (cell: string) => cell === '' || cell === 'NA'

const isNumber = (cell: string) => /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(cell)
