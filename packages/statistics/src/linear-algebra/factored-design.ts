import { addCrossProducts } from './add-cross-products.ts'
import { addInnerProducts } from './add-inner-products.ts'
import { blockRows } from './block-rows.ts'
import { choleskyTriangle } from './cholesky-triangle.ts'
import { eachBlock } from './each-block.ts'
import { invertTriangle } from './invert-triangle.ts'
import { lendBlocks } from './lend-blocks.ts'
import { orthogonaliseDesign } from './orthogonal-design.ts'
import type { ScaledColumns } from './scaled-columns.ts'

/**
 * A weighted design with the inverse of its triangle: sqrt(w) [1, (x - centre) / scale] = Q R, Q with orthonormal
 * columns. `columns` holds the columns that do not follow from others.
 */
export interface FactoredDesign extends ScaledColumns {
  readonly weights: Float64Array | null
  /** Inverse of R, size x size by rows, where size counts the intercept and the kept columns. */
  readonly inverse: Float64Array
  readonly size: number
  /** Place of each kept coefficient among all that were asked for, the intercept included. */
  readonly places: readonly number[]
  /** Places of the columns that follow from the intercept and the columns before them; left out of `columns`. */
  readonly aliased: readonly number[]
}

/** A column that varies less than this part of its own level is a constant. */
const constantPart = 1e-12
/** A column that keeps less than this part of its sum of squares is looked at again by orthogonalisation. */
const doubtfulPart = 1e-6
/** So is a design whose triangle and its inverse have norms of a product above this: squared, it eats half the digits. */
const doubtfulCondition = 1e3

/** Sums over rows of w x x' (upper triangle, size x size by rows) and of target times x. */
export function crossProducts(
  scaled: ScaledColumns,
  weights: Float64Array | null,
  target: Float64Array | null,
): { products: Float64Array; sums: Float64Array } {
  const size = scaled.columns.length + (scaled.intercept ? 1 : 0)
  const products = new Float64Array(size * size)
  const sums = new Float64Array(size)
  lendBlocks([weights === null ? 0 : size], ([weighted]) => {
    eachBlock(scaled, (block, start, count) => {
      if (target !== null) addInnerProducts(sums, block, target, start, count)
      if (weights !== null) weigh(weighted!, block, weights, size, start, count)
      addCrossProducts(products, weights === null ? block : weighted!, block, size)
    })
  })
  return { products, sums }
}

/** Sums over rows of target times the scaled columns. */
export function innerProducts(scaled: ScaledColumns, target: Float64Array): Float64Array {
  const sums = new Float64Array(scaled.columns.length + (scaled.intercept ? 1 : 0))
  eachBlock(scaled, (block, start, count) => addInnerProducts(sums, block, target, start, count))
  return sums
}

/** Copies a block with each row multiplied by its weight; rows beyond `count` become 0. */
export function weigh(
  into: Float64Array,
  block: Float64Array,
  weights: Float64Array,
  size: number,
  start: number,
  count: number,
): void {
  for (let column = 0; column < size; column += 1) {
    const offset = column * blockRows
    for (let index = 0; index < count; index += 1)
      into[offset + index] = block[offset + index]! * weights[start + index]!
    for (let index = count; index < blockRows; index += 1) into[offset + index] = 0
  }
}

/**
 * The design from its cross products by Cholesky, or null when they are too nearly singular to be trusted: then
 * `factorDoubtful` is as accurate, and finds columns that follow from others.
 */
export function factorCrossProducts(
  scaled: ScaledColumns,
  weights: Float64Array | null,
  sums: Float64Array,
): FactoredDesign | null {
  const size = scaled.columns.length + (scaled.intercept ? 1 : 0)
  if (scaled.scales.some((scale, position) => scale <= constantPart * Math.abs(scaled.centres[position]!))) return null
  const triangle = choleskyTriangle(sums, size, doubtfulPart)
  if (triangle === null) return null
  const inverse = invertTriangle(triangle, size)
  let condition = 0
  for (let row = 0; row < size; row += 1) condition += rowNorm(triangle, row, size, 1) * rowNorm(inverse, row, size, 0)
  if (!(condition < doubtfulCondition * size)) return null
  return { ...scaled, weights, inverse, size, places: Array.from({ length: size }, (_, place) => place), aliased: [] }
}

/** Norm of a row of a matrix, or of its column. */
function rowNorm(matrix: Float64Array, line: number, size: number, byColumn: 0 | 1): number {
  let sum = 0
  for (let other = 0; other < size; other += 1)
    sum += matrix[byColumn === 1 ? other * size + line : line * size + other]! ** 2
  return Math.sqrt(sum)
}

/**
 * The design by Gram-Schmidt with a second pass, without the columns that follow from others (the rule of R's `lm`, 1e-7,
 * after centring).
 */
export function factorDoubtful(scaled: ScaledColumns, weights: Float64Array | null): FactoredDesign {
  const { columns, intercept, rows } = scaled
  const orthogonal = orthogonaliseDesign(columns, weights, rows, intercept)
  const first = intercept ? 1 : 0
  const kept = columns.map((_, position) => position).filter((position) => !orthogonal.aliased.includes(position))
  const size = kept.length + first
  const triangle = new Float64Array(size * size)
  if (intercept) triangle[0] = Math.sqrt(orthogonal.totalWeight)
  orthogonal.triangle.forEach((line, row) => {
    triangle.set(line, (row + first) * size + first)
  })
  return {
    columns: kept.map((position) => columns[position]!),
    intercept,
    centres: orthogonal.centres,
    scales: new Float64Array(kept.length).fill(1),
    rows,
    weights,
    inverse: invertTriangle(triangle, size),
    size,
    places: [...(intercept ? [0] : []), ...kept.map((position) => position + first)],
    aliased: orthogonal.aliased.map((position) => position + first),
  }
}
