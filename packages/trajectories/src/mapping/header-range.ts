import { z } from 'zod'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import type { CellSource } from './cell-source.ts'
import { positionOf } from './column-position.ts'

/** A run of columns of a file: from first to last as they stand there, or a list of names. */
export const headerRangeShape = {
  first: z.string().min(1).optional().describe('The first column; all columns up to last belong to the run'),
  last: z.string().min(1).optional().describe('The last column'),
  headers: z.array(z.string().min(1)).min(1).optional().describe('Columns in order, instead of first and last'),
}

interface HeaderRange {
  readonly first?: string | undefined
  readonly last?: string | undefined
  readonly headers?: readonly string[] | undefined
}

/** Whether a range says which columns it means, in one way. */
export const isHeaderRange = ({ first, last, headers }: HeaderRange) =>
  (headers === undefined) === (first !== undefined && last !== undefined)

/** What to say when it does not. */
export const headerRangeRule = {
  message: 'give first and last, or headers',
  params: { nl: 'geef first en last, of headers', en: 'give first and last, or headers' },
}

const orderReversed: Problem = {
  code: 'trajectories.mappingMonthsReversed',
  severity: 'error',
  message: { nl: 'De kolom last staat vóór de kolom first', en: 'The column last stands before the column first' },
  fix: { nl: 'Draai first en last om in mapping.yaml', en: 'Swap first and last in mapping.yaml' },
}

/** The positions of the columns of a range; a finding and null when one is not there. */
export function rangePositions(source: CellSource, range: HeaderRange): number[] | null {
  if (range.headers !== undefined) {
    const positions = range.headers.map((name) => positionOf(source, name))
    return positions.every((position) => position !== null) ? positions : null
  }
  const first = positionOf(source, range.first ?? '')
  const last = positionOf(source, range.last ?? '')
  if (first === null || last === null) return null
  if (last < first) {
    source.report(findingAt(orderReversed, { file: source.raw.file, line: source.raw.headerLine ?? 1 }))
    return null
  }
  const run = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return run.filter((position) => source.raw.columns[position]?.endsWith(source.ending))
}
