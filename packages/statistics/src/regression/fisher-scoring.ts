import { weightedMean } from '../describe/weighted-mean.ts'
import { addCombination } from '../linear-algebra/add-combination.ts'
import { addCrossProducts } from '../linear-algebra/add-cross-products.ts'
import { addInnerProducts } from '../linear-algebra/add-inner-products.ts'
import { scaledCoefficients, unscaledCoefficients } from '../linear-algebra/coefficient-space.ts'
import { eachBlock } from '../linear-algebra/each-block.ts'
import {
  crossProducts,
  type FactoredDesign,
  factorCrossProducts,
  factorDoubtful,
  innerProducts,
  weigh,
} from '../linear-algebra/factored-design.ts'
import { lendBlocks } from '../linear-algebra/lend-blocks.ts'
import { type ScaledColumns, scaleColumns } from '../linear-algebra/scaled-columns.ts'
import { triangleTimes, triangleTransposedTimes } from '../linear-algebra/triangle-times.ts'
import { collinearFailure } from './collinear-failure.ts'
import type { GeneralizedLinearInput } from './fit-generalized-linear.ts'
import { type LinkName, linkFunctions } from './link-function.ts'
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
/** With this many rows the step after it would be a hundred millionth of it, and costs as much as all before. */
const manyRows = 50_000
const settledForMany = 1e-8
/** Below this a step that is no smaller than the one before it is rounding. */
const rounding = 1e-7
/** With a canonical link the predictor grows by about one a step under separation: this many tell it for sure. */
const mostSteps = { canonical: 30, other: 400 }
const mostHalvings = 30
/** A step this small may be the last but one. */
const nearEnd = 1e-6

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
  let state: ScoringState
  let target = rows.score
  if (coefficients === null) {
    const deviance = rows.begin()
    target = firstTarget(rows, input.offset)
    state = { deviance, ...crossProducts(scaled, rows.weight, target) }
  } else state = predictAndSum(scaled, coefficients, rows, input.offset)
  let move = Number.POSITIVE_INFINITY
  const enough = canonical && outcome.length > manyRows ? settledForMany : settled
  const limit = canonical ? mostSteps.canonical : mostSteps.other
  const lastWeights = new Float64Array(outcome.length)
  for (let iteration = 1; iteration <= limit; iteration += 1) {
    lastWeights.set(rows.weight)
    const trusted = factorCrossProducts(scaled, lastWeights, state.products)
    const design = trusted ?? factorDoubtful(scaled, lastWeights)
    if (design.aliased.length > 0) {
      if (iteration > 1) break
      return withoutAliased(input, design)
    }
    const step = trusted
      ? solved(design, state.sums)
      : scaledCoefficients(scaled, unscaledCoefficients(design, solved(design, innerProducts(design, target))))
    const from: Float64Array = coefficients ?? nullModel(input)
    const whole = coefficients === null ? step : step.map((value, index) => value + from[index]!)
    const highest =
      coefficients === null ? Number.POSITIVE_INFINITY : state.deviance + 1e-9 * (1 + Math.abs(state.deviance))
    const before = { deviance: state.deviance, move }
    let share = 1
    let next: ScoringState | { readonly deviance: number; readonly products: null }
    do {
      coefficients = from.map((value, index) => value + share * (whole[index]! - value))
      move = (share * largest(step)) / Math.max(1, largest(coefficients))
      // Near the end the sums over rows may not be needed again.
      next =
        move < nearEnd
          ? { deviance: predict(scaled, coefficients, rows, input.offset), products: null }
          : predictAndSum(scaled, coefficients, rows, input.offset)
      share /= 2
    } while (!(next.deviance <= highest) && share > 2 ** -mostHalvings)
    if (!Number.isFinite(next.deviance) || !Number.isFinite(move)) break
    const still = move < enough || (move < rounding && move >= before.move)
    const change = Math.abs(next.deviance - before.deviance) / (Math.abs(next.deviance) + 0.1)
    if (still || (move < canStop && change < (input.epsilon ?? 0))) {
      const kept = unscaledCoefficients(scaled, coefficients)
      return { design, coefficients: kept, rows, deviance: next.deviance, iterations: iteration }
    }
    target = rows.score
    state = next.products === null ? { deviance: next.deviance, ...crossProducts(scaled, rows.weight, target) } : next
  }
  throw unsettledFailure(family, rows.mean, prior)
}

interface ScoringState {
  readonly deviance: number
  readonly products: Float64Array
  readonly sums: Float64Array
}

/** Everyone at the mean: where an impossible first step is drawn back to. */
function nullModel({ link, outcome, columns, weights, offset, intercept = true }: ScoringInput): Float64Array {
  const coefficients = new Float64Array(columns.length + (intercept ? 1 : 0))
  const prior = weights ?? null
  const level = offset === undefined ? 0 : weightedMean(offset, prior)
  if (intercept) coefficients[0] = linkFunctions[link].predictorAt(weightedMean(outcome, prior)) - level
  return coefficients
}

function solved(design: FactoredDesign, sums: Float64Array): Float64Array {
  return triangleTimes(design, triangleTransposedTimes(design, sums))
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
  let deviance = 0
  eachBlock(scaled, (block, start, count) => {
    deviance += predictBlock(block, coefficients, rows, offset, start, count)
  })
  return deviance
}

function predictBlock(
  block: Float64Array,
  coefficients: Float64Array,
  rows: WorkingRows,
  offset: Float64Array | undefined,
  start: number,
  count: number,
): number {
  const { predictor } = rows
  for (let index = start; index < start + count; index += 1)
    predictor[index] = offset === undefined ? 0 : offset[index]!
  addCombination(predictor, start, block, coefficients, count)
  return rows.fill(start, start + count)
}

/** As `predict`, with the information and the score summed in the same pass. */
function predictAndSum(
  scaled: ScaledColumns,
  coefficients: Float64Array,
  rows: WorkingRows,
  offset: Float64Array | undefined,
): { deviance: number; products: Float64Array; sums: Float64Array } {
  const size = coefficients.length
  const products = new Float64Array(size * size)
  const sums = new Float64Array(size)
  let deviance = 0
  lendBlocks([size], ([weighted]) => {
    eachBlock(scaled, (block, start, count) => {
      deviance += predictBlock(block, coefficients, rows, offset, start, count)
      addInnerProducts(sums, block, rows.score, start, count)
      weigh(weighted!, block, rows.weight, size, start, count)
      addCrossProducts(products, weighted!, block, size)
    })
  })
  return { deviance, products, sums }
}
