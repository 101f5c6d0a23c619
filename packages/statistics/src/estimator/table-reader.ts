import { EstimationFailure } from '../result/estimation-failure.ts'
import type { ColumnReader } from './column-reader.ts'
import { labelColumn } from './label-column.ts'
import { levelColumns } from './level-columns.ts'
import { numericCovariate } from './numeric-covariate.ts'

/** What is used of an Arquero table. */
interface ArqueroTable {
  columnNames(): readonly string[]
  array(name: string): ArrayLike<unknown>
}

/** An Arquero table, or columns in a record. */
export type ColumnTable = ArqueroTable | Readonly<Record<string, ArrayLike<unknown>>>

/**
 * Reads columns of an Arquero table or of a record of arrays. Null, undefined, NaN and the empty text are missing; a
 * column of numbers or truth values is numeric, any other is a category.
 *
 * @throws EstimationFailure `statistics.noColumn` for an absent column, `statistics.notNumeric` for text where numbers
 * are needed, `statistics.notZeroOne` for anything but 1 and 0 where these are needed.
 *
 * @example
 * tableReader({ age: [31, null] }).numbers('age') // Float64Array [31, NaN]
 */
export function tableReader(table: ColumnTable): ColumnReader {
  const cells = (name: string): readonly unknown[] => {
    const column = isArquero(table) ? (table.columnNames().includes(name) ? table.array(name) : undefined) : table[name]
    if (column === undefined) throw failure('noColumn', `Er is geen kolom '${name}'.`, `There is no column '${name}'.`)
    return Array.from(column)
  }
  const names = (name: string) => cells(name).map((cell) => (isMissing(cell) ? null : String(numberOr(cell))))
  const numbers = (name: string) =>
    Float64Array.from(cells(name), (cell) => {
      if (isMissing(cell)) return Number.NaN
      const value = numberOr(cell)
      if (typeof value === 'number') return value
      throw failure('notNumeric', `Kolom '${name}' bevat tekst.`, `Column '${name}' holds text.`)
    })
  return {
    numbers,
    zeroOne: (name) => {
      const column = numbers(name)
      if (column.some((value) => value !== 0 && value !== 1))
        throw failure(
          'notZeroOne',
          `Kolom '${name}' is niet overal 0 of 1.`,
          `Column '${name}' is not 0 or 1 throughout.`,
        )
      return Uint8Array.from(column)
    },
    causes: (name) => {
      const { levels, codes } = labelColumn(
        name,
        names(name).map((cell) => (cell === '0' ? null : cell)),
      )
      return { event: Uint8Array.from(codes, (code) => code + 1), causes: levels }
    },
    labels: (name) => labelColumn(name, names(name)),
    covariate: (name) => {
      const isNumeric = cells(name).every((cell) => isMissing(cell) || typeof numberOr(cell) === 'number')
      if (!isNumeric) return levelColumns(name, names(name))
      return [numericCovariate(name, numbers(name))]
    },
  }
}

function isArquero(table: ColumnTable): table is ArqueroTable {
  return typeof table.array === 'function' && typeof table.columnNames === 'function'
}

const isMissing = (cell: unknown) => cell === null || cell === undefined || cell === '' || Number.isNaN(cell)

const numberOr = (cell: unknown) => (typeof cell === 'boolean' || typeof cell === 'bigint' ? Number(cell) : cell)

const failure = (code: string, nl: string, en: string) => new EstimationFailure(`statistics.${code}`, { nl, en })
