import { EstimationFailure } from '../result/estimation-failure.ts'
import type { EstimatorColumns } from './estimator.ts'
import type { LabelColumn } from './label-column.ts'

/** Columns without the rows that miss something, and how many rows that were. */
export interface CompleteRows {
  readonly columns: EstimatorColumns
  readonly leftOut: number
}

type Vector = Float64Array | Int32Array | Uint8Array
type Part = Vector | LabelColumn | readonly (LabelColumn | { readonly values: Float64Array })[]

/** Answers and states may be missing in a row that still counts: their methods treat that themselves. */
const mayMiss: readonly string[] = ['items', 'states', 'causes']

/**
 * Leaves out every row in which a column has a missing number (NaN) or a missing name; the answers to items, and the
 * states of a sequence, may be missing.
 *
 * @throws RangeError when columns differ in length; EstimationFailure `statistics.infiniteValue` for an infinite number.
 */
export function completeRows(columns: EstimatorColumns): CompleteRows {
  const { causes, ...rest } = columns
  const parts = Object.entries(rest).filter(([, part]) => part !== undefined) as [string, Part][]
  const lengths = parts.flatMap(([, part]) => vectorsOf(part)).map((vector) => vector.length)
  const length = lengths[0] ?? 0
  if (lengths.some((other) => other !== length)) throw new RangeError('columns must have the same length')
  const complete = new Uint8Array(length).fill(1)
  for (const [role, part] of parts) {
    if (mayMiss.includes(role)) continue
    for (const vector of vectorsOf(part)) {
      if (vector instanceof Uint8Array) continue
      const isCode = vector instanceof Int32Array && role !== 'clusters'
      for (let row = 0; row < length; row++) {
        const value = vector[row]!
        if (isCode ? value < 0 : Number.isNaN(value)) complete[row] = 0
        else if (Math.abs(value) === Number.POSITIVE_INFINITY) throw infiniteValue()
      }
    }
  }
  const rows = complete.reduce((sum, one) => sum + one, 0)
  if (rows === length) return { columns, leftOut: 0 }
  const kept = Object.fromEntries(parts.map(([role, part]) => [role, keepPart(part, complete)]))
  return { columns: { ...kept, ...(causes && { causes }) }, leftOut: length - rows }
}

function infiniteValue(): EstimationFailure {
  return new EstimationFailure('statistics.infiniteValue', {
    nl: 'Een getal is oneindig groot. Maak er een gewoon getal van, of laat de cel leeg als het onbekend is.',
    en: 'A number is infinite. Make it an ordinary number, or leave the cell empty when it is not known.',
  })
}

function vectorsOf(part: Part): Vector[] {
  if (ArrayBuffer.isView(part)) return [part as Vector]
  if ('codes' in part) return [part.codes]
  return part.map((column) => ('codes' in column ? column.codes : column.values))
}

function keepPart(part: Part, complete: Uint8Array): Part {
  if (ArrayBuffer.isView(part)) return (part as Float64Array).filter((_, row) => complete[row] === 1)
  const keep = (column: LabelColumn | { readonly values: Float64Array }) =>
    'codes' in column
      ? { ...column, codes: column.codes.filter((_, row) => complete[row] === 1) }
      : { ...column, values: column.values.filter((_, row) => complete[row] === 1) }
  return 'codes' in part ? (keep(part) as LabelColumn) : part.map(keep)
}
