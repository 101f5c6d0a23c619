import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { contrastFailure } from '../contrast/contrast-failure.ts'

const mostSteps = 300

/**
 * Entropy balancing weights (Hainmueller 2012): of all weights that give the columns the target means, those that lie
 * nearest to equal ones in the sense of Kullback and Leibler. Newton's method on the dual, on columns centred at their
 * target and scaled by their spread, until the largest remaining difference is below 1e-11 of that spread. Mean weight 1.
 * A column that repeats others among these rows must meet its target of itself.
 *
 * @param columns - Complete columns, one value per row; no intercept.
 * @param targets - One mean per column.
 * @throws EstimationFailure `comparison.noBalance` when no positive weights reach the targets.
 *
 * Source: Hainmueller (2012), Political Analysis 20, 25-46, doi 10.1093/pan/mpr025.
 *
 * @example
 * entropyWeights([Float64Array.of(0, 0, 1)], Float64Array.of(0.5)) // Float64Array [0.75, 0.75, 1.5]
 */
export function entropyWeights(columns: readonly Float64Array[], targets: Float64Array): Float64Array {
  const rows = columns[0]?.length ?? 0
  const scaled = columns.map((column, index) => standardised(column, targets[index]!))
  const free = independent(scaled)
  let dual = new Float64Array(free.length)
  let state = dualState(free, dual, rows)
  for (let step = 0; step < mostSteps; step++) {
    if (largest(state.gradient) < 1e-11) break
    const direction = newtonDirection(free, state)
    if (direction === null) throw contrastFailure('comparison.noBalance')
    const slope = direction.reduce((sum, part, index) => sum + part * state.gradient[index]!, 0)
    let share = Math.min(1, 20 / largest(direction))
    let next = state
    let moved = dual
    do {
      const taken = share
      moved = dual.map((value, index) => value - taken * direction[index]!)
      next = dualState(free, moved, rows)
      share /= 2
    } while (!(next.value <= state.value - 1e-4 * 2 * share * slope + 1e-13 * Math.abs(state.value)) && share > 1e-12)
    dual = moved
    state = next
    if (largest(dual) > 500) break
  }
  const missed = scaled.some((column) => !(Math.abs(inner(column, state.shares)) < 1e-8))
  if (missed || !Number.isFinite(state.value)) throw contrastFailure('comparison.noBalance')
  return state.shares.map((share) => share * rows)
}

interface DualState {
  readonly value: number
  /** Weights that sum to 1. */
  readonly shares: Float64Array
  readonly gradient: Float64Array
}

/** Log of the mean exponential, its weights and their distance from the targets. */
function dualState(columns: readonly Float64Array[], dual: Float64Array, rows: number): DualState {
  const predictor = new Float64Array(rows)
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]!
    const value = dual[index]!
    for (let row = 0; row < rows; row++) predictor[row]! += value * column[row]!
  }
  let highest = Number.NEGATIVE_INFINITY
  for (const value of predictor) if (value > highest) highest = value
  let total = 0
  for (let row = 0; row < rows; row++) {
    const weight = Math.exp(predictor[row]! - highest)
    predictor[row] = weight
    total += weight
  }
  for (let row = 0; row < rows; row++) predictor[row]! /= total
  const gradient = Float64Array.from(columns, (column) => inner(column, predictor))
  return { value: Math.log(total) + highest, shares: predictor, gradient }
}

function newtonDirection(columns: readonly Float64Array[], { shares, gradient }: DualState): number[] | null {
  const size = columns.length
  const hessian = Matrix.zeros(size, size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const [left, right] = [columns[i]!, columns[j]!]
      let sum = 0
      for (let row = 0; row < shares.length; row++) sum += shares[row]! * left[row]! * right[row]!
      const entry = sum - gradient[i]! * gradient[j]! + (i === j ? 1e-14 : 0)
      hessian.set(i, j, entry)
      hessian.set(j, i, entry)
    }
  }
  const factor = new CholeskyDecomposition(hessian)
  if (!factor.isPositiveDefinite()) return null
  const direction = factor.solve(Matrix.columnVector(Array.from(gradient))).to1DArray()
  return direction.every(Number.isFinite) ? direction : null
}

function standardised(column: Float64Array, target: number): Float64Array {
  const rest = column.map((value) => value - target)
  const spread = Math.sqrt(inner(rest, rest) / rest.length)
  return spread > 0 ? rest.map((value) => value / spread) : rest
}

/** Columns that vary and do not follow from earlier ones, about their means. */
function independent(columns: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = []
  return columns.filter((column) => {
    const average = column.reduce((sum, value) => sum + value, 0) / column.length
    const rest = column.map((value) => value - average)
    const spread = Math.sqrt(inner(rest, rest))
    if (!(spread > 1e-9 * Math.sqrt(column.length))) return false
    for (const direction of [...basis, ...basis]) {
      const share = inner(rest, direction)
      for (let row = 0; row < rest.length; row++) rest[row]! -= share * direction[row]!
    }
    const remaining = Math.sqrt(inner(rest, rest))
    if (!(remaining > 1e-8 * spread)) return false
    basis.push(rest.map((value) => value / remaining))
    return true
  })
}

function inner(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let row = 0; row < left.length; row++) sum += left[row]! * right[row]!
  return sum
}

function largest(values: ArrayLike<number>): number {
  let most = 0
  for (let index = 0; index < values.length; index++) most = Math.max(most, Math.abs(values[index]!))
  return most
}
