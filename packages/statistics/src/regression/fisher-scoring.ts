import { addCrossProducts } from '../linear-algebra/add-cross-products.ts'
import { scaledCoefficients, unscaledCoefficients } from '../linear-algebra/coefficient-space.ts'
import { blockRows, eachBlock } from '../linear-algebra/each-block.ts'
import {
  type FactoredDesign,
  factorCrossProducts,
  factorDoubtful,
  weigh,
} from '../linear-algebra/factored-design.ts'
import { orthonormalSums } from '../linear-algebra/orthonormal-rows.ts'
import { type ScaledColumns, scaleColumns } from '../linear-algebra/scaled-columns.ts'
import { collinearFailure } from './collinear-failure.ts'
import type { GeneralizedLinearInput } from './fit-generalized-linear.ts'
import type { LinkName } from './link-function.ts'
import { outcomeFamilies } from './outcome-family.ts'
import { startOfScoring } from './start-of-scoring.ts'
import { unsettledFailure } from './unsettled-failure.ts'
import { type WorkingRows, workingRows } from './working-rows.ts'

/** A model with its link known. */
export type ScoringInput = GeneralizedLinearInput & { readonly link: LinkName }

/** Where Fisher scoring came to rest. */
export interface ScoringResult {
  /** Factored with the weights at rest. */
  readonly design: FactoredDesign
  /** Of the columns that were kept, intercept first. */
  readonly coefficients: Float64Array
  readonly rows: WorkingRows
  readonly deviance: number
  readonly iterations: number
}

/** Whatever the deviance does, no step that ends the scoring moves a scaled coefficient by more than this. */
const canStop = 1e-3
/** A step that moves no coefficient of a scaled column by more than this part of the largest ends the scoring. */
const settled = 1e-10
/** Below this a step that is no smaller than the one before it is rounding. */
const rounding = 1e-7
/** With a canonical link the predictor grows by about one a step under separation: this many tell it for sure. */
const mostSteps = { canonical: 30, other: 400 }
const mostHalvings = 30

/**
 * Fisher scoring. A step that raises the deviance, or leads to impossible means, is halved.
 *
 * @throws EstimationFailure `statistics.collinear`, `statistics.separation`, `statistics.noConvergence`.
 */
export function scoreUntilSettled(input: ScoringInput): ScoringResult {
  const { family, link, outcome, intercept = true } = input
  const prior = input.weights ?? null
  const scaled = scaleColumns(input.columns, prior, outcome.length, intercept)
  const rows = workingRows(family, link, outcome, prior)
  const canonical = link === outcomeFamilies[family].links[0]
  let coefficients = startOfScoring(input, scaled)
  let deviance = coefficients === null ? rows.begin() : predict(scaled, coefficients, rows, input.offset)
  let move = Number.POSITIVE_INFINITY
  const limit = canonical ? mostSteps.canonical : mostSteps.other
  const lastWeights = new Float64Array(outcome.length)
  for (let iteration = 1; iteration <= limit; iteration += 1) {
    const target = coefficients === null ? firstTarget(rows, input.offset) : rows.score
    const { information, gradient } = sumsOver(scaled, rows.weight, target)
    lastWeights.set(rows.weight)
    const trusted = factorCrossProducts(scaled, lastWeights, information)
    const design = trusted ?? factorDoubtful(scaled, lastWeights)
    if (design.aliased.length > 0) {
      if (iteration > 1) break
      return withoutAliased(input, design)
    }
    const step = trusted
      ? solved(design, turned(design, gradient))
      : scaledCoefficients(scaled, unscaledCoefficients(design, solved(design, orthonormalSums(design, target))))
    const from: Float64Array = coefficients ?? new Float64Array(step.length)
    const highest = coefficients === null ? Number.POSITIVE_INFINITY : deviance + 1e-9 * (1 + Math.abs(deviance))
    const before = { deviance, move }
    let share = 1
    do {
      coefficients = from.map((value, index) => value + share * step[index]!)
      deviance = predict(scaled, coefficients, rows, input.offset)
      share /= 2
    } while (!(deviance <= highest) && share > 2 ** -mostHalvings)
    move = largest(step) / Math.max(1, largest(coefficients))
    if (!Number.isFinite(deviance) || !Number.isFinite(move)) break
    const still = move < settled || (move < rounding && move >= before.move)
    const change = Math.abs(deviance - before.deviance) / (Math.abs(deviance) + 0.1)
    if (still || (move < canStop && change < (input.epsilon ?? 0)))
      return { design, coefficients: unscaledCoefficients(scaled, coefficients), rows, deviance, iterations: iteration }
  }
  throw unsettledFailure(family, rows.mean, prior)
}

/** The same without the columns that follow from others; the design remembers which those were. */
function withoutAliased(input: ScoringInput, { columns, places, aliased }: FactoredDesign): ScoringResult {
  if (input.aliased !== 'leaveOut') throw collinearFailure(aliased.length)
  const { start: _, ...rest } = input
  const result = scoreUntilSettled({ ...rest, columns })
  return { ...result, design: { ...result.design, places, aliased } }
}

/** Weight times predictor, without the offset, plus score: regressed on the columns it gives whole coefficients. */
function firstTarget({ predictor, weight, score }: WorkingRows, offset: Float64Array | undefined): Float64Array {
  return predictor.map((value, row) => weight[row]! * (value - (offset?.[row] ?? 0)) + score[row]!)
}

function largest(values: Float64Array): number {
  let most = 0
  for (const value of values) most = Math.max(most, Math.abs(value))
  return most
}

/** Fills the working rows at these coefficients of the scaled columns and gives the deviance. */
function predict(
  scaled: ScaledColumns,
  coefficients: Float64Array,
  rows: WorkingRows,
  offset: Float64Array | undefined,
): number {
  const { predictor } = rows
  let deviance = 0
  eachBlock(scaled, (block, start, count) => {
    for (let index = 0; index < count; index += 1)
      predictor[start + index] = offset === undefined ? 0 : offset[start + index]!
    for (let column = 0; column < coefficients.length; column += 1) {
      const factor = coefficients[column]!
      const from = column * blockRows
      for (let index = 0; index < count; index += 1) predictor[start + index]! += factor * block[from + index]!
    }
    deviance += rows.fill(start, start + count)
  })
  return deviance
}

/** Sums over rows of w x x' and of target x. */
function sumsOver(
  scaled: ScaledColumns,
  weights: Float64Array,
  target: Float64Array,
): { information: Float64Array; gradient: Float64Array } {
  const size = scaled.columns.length + (scaled.intercept ? 1 : 0)
  const information = new Float64Array(size * size)
  const gradient = new Float64Array(size)
  const weighted = new Float64Array(size * blockRows)
  eachBlock(scaled, (block, start, count) => {
    for (let column = 0; column < size; column += 1) {
      const from = column * blockRows
      let sum = 0
      for (let index = 0; index < count; index += 1) sum += block[from + index]! * target[start + index]!
      gradient[column]! += sum
    }
    if (count < blockRows) weighted.fill(0)
    weigh(weighted, block, weights, size, start, count)
    addCrossProducts(information, weighted, block, size)
  })
  return { information, gradient }
}

/** R^-1 times a vector along the orthonormal directions. */
function solved({ size, inverse }: FactoredDesign, sums: Float64Array): Float64Array {
  return Float64Array.from({ length: size }, (_, row) => {
    let value = 0
    for (let column = row; column < size; column += 1) value += inverse[row * size + column]! * sums[column]!
    return value
  })
}

/** R^-T times a vector over the scaled columns. */
function turned({ size, inverse }: FactoredDesign, vector: Float64Array): Float64Array {
  return Float64Array.from({ length: size }, (_, column) => {
    let value = 0
    for (let row = 0; row <= column; row += 1) value += inverse[row * size + column]! * vector[row]!
    return value
  })
}
