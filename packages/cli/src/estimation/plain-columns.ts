import type { CovariateColumn } from '@doorstroom/statistics'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

const isMissing = (cell: string) => cell === '' || cell === 'NA'
const isNumber = (cell: string) => /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(cell)

function refuse(name: string, line: number | undefined, expected: string): CommandError {
  return new CommandError(
    'estimate.cell',
    `line ${line ?? '?'} column ${name}: expected ${expected}`,
    'mend the file, or choose another column',
    exitCode.dataErrors,
  )
}

/** Cells as numbers with a decimal point; empty and NA are missing (NaN). */
export function numberColumn(cells: readonly string[], name: string, lines: readonly number[]): Float64Array {
  return Float64Array.from(cells, (cell, row) => {
    if (isMissing(cell)) return Number.NaN
    if (!isNumber(cell)) throw refuse(name, lines[row], 'a number with a decimal point')
    return Number(cell)
  })
}

/** Cells as 1 (treated) and 0 (comparison); nothing else and nothing missing. */
export function treatedColumn(cells: readonly string[], name: string, lines: readonly number[]): Uint8Array {
  return Uint8Array.from(cells, (cell, row) => {
    if (cell !== '0' && cell !== '1') throw refuse(name, lines[row], '0 or 1')
    return Number(cell)
  })
}

/** Cells as cause numbers: `0` and empty are censored; other labels become causes in code-point (numeric) order. */
export function causeColumn(cells: readonly string[]): { event: Uint8Array; causes: string[] } {
  const causes = distinct(cells.filter((cell) => !isMissing(cell) && cell !== '0'))
  return { event: Uint8Array.from(cells, (cell) => causes.indexOf(cell) + 1), causes }
}

/** Cells as cluster numbers in order of first appearance of their sorted labels. */
export function clusterColumn(cells: readonly string[]): Int32Array {
  const labels = new Map(distinct(cells).map((label, index) => [label, index]))
  return Int32Array.from(cells, (cell) => labels.get(cell) ?? -1)
}

/** One covariate as columns: itself when numeric, else one 0/1 column per level but the first by code point. */
export function covariateColumns(cells: readonly string[], name: string, essential: boolean): CovariateColumn[] {
  if (cells.every((cell) => isMissing(cell) || isNumber(cell))) {
    const values = Float64Array.from(cells, (cell) => (isMissing(cell) ? Number.NaN : Number(cell)))
    const binary = values.every((value) => Number.isNaN(value) || value === 0 || value === 1)
    return [{ name, values, binary, essential }]
  }
  return levelColumns(
    cells.map((cell) => (isMissing(cell) ? null : cell)),
    name,
    essential,
  )
}

/** One 0/1 column per level but the first (by code point), named `name = level`; missing is NaN in each. */
export function levelColumns(values: readonly (string | null)[], name: string, essential: boolean): CovariateColumn[] {
  const levels = distinct(values.filter((value): value is string => value !== null))
  return levels.slice(1).map((level) => ({
    name: `${name} = ${level}`,
    values: Float64Array.from(values, (value) => (value === null ? Number.NaN : value === level ? 1 : 0)),
    binary: true,
    essential,
  }))
}

function distinct(labels: readonly string[]): string[] {
  return [...new Set(labels)].sort((left, right) =>
    isNumber(left) && isNumber(right) ? Number(left) - Number(right) : left < right ? -1 : 1,
  )
}
