import { type CovariateColumn, randomStream } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import type { AugmentedEstimand } from './augmented-levels.ts'
import { countedLeastSquares, countedLogistic, type LogisticStart } from './counted-regression.ts'
import type { CountedRows } from './counted-rows.ts'
import { independentColumns } from './independent-columns.ts'
import { type RowMajorDesign, rowMajorDesign } from './row-major-design.ts'

/** What a bootstrap of augmented weighting works on, and which replicates. */
export interface AugmentedBootstrap {
  /** Complete columns of equal length. */
  readonly outcome: Float64Array
  readonly treated: Uint8Array
  readonly covariates: readonly Pick<CovariateColumn, 'values'>[]
  readonly estimand: AugmentedEstimand
  /** Replicates `from` up to but not including `to`, counted from 0. */
  readonly from: number
  readonly to: number
  /** A whole number from 0 to 4294967295. */
  readonly seed: number
  /** A straight line for a 0/1 outcome too; default false. */
  readonly linearOutcome?: boolean
}

/**
 * Differences by augmented weighting in samples of persons drawn with replacement, both models fitted again in each. The
 * random stream belongs to the replicate, so that parts computed apart (on other threads or machines) give the same
 * numbers as the whole. NaN for a replicate without an answer (separation, or an arm too small for the covariates).
 *
 * @throws EstimationFailure `comparison.noCovariates`, `comparison.emptyArm`, `comparison.unequalLengths`,
 * `comparison.infiniteValue`, `comparison.badSetting` (replicates that do not exist).
 *
 * Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, doi 10.1007/978-1-4899-4541-9.
 *
 * @example
 * augmentedBootstrap({ outcome, treated, covariates, estimand: 'ATE', from: 0, to: 1000, seed: 1 })
 */
export function augmentedBootstrap(input: AugmentedBootstrap): Float64Array {
  const { outcome, treated, estimand, from, to, seed } = input
  const n = outcome.length
  const given = input.covariates.map(({ values }) => values)
  if ([treated, ...given].some(({ length }) => length !== n)) throw contrastFailure('comparison.unequalLengths')
  if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to)) {
    throw contrastFailure('comparison.badSetting')
  }
  if ([outcome, ...given].some((column) => !column.every(Number.isFinite))) {
    throw contrastFailure('comparison.infiniteValue')
  }
  if (!treated.includes(1) || !treated.includes(0)) throw contrastFailure('comparison.emptyArm')
  const usable = independentColumns(given, Array.from(outcome.keys())).map((position) => given[position]!)
  if (usable.length === 0) throw contrastFailure('comparison.noCovariates')
  const logistic = input.linearOutcome !== true && outcome.every((value) => value === 0 || value === 1)
  const work = new Replicate(usable, outcome, treated, estimand, logistic)
  const streams = randomStream(seed).split(to)
  return Float64Array.from({ length: to - from }, (_, index) => {
    const stream = streams[from + index]!
    work.counts.fill(0)
    for (let draw = 0; draw < n; draw++) work.counts[stream.integer(0, n - 1)]!++
    return work.difference()
  })
}

type Drawn = Pick<CountedRows, 'rows' | 'counts'>

/** Everything one replicate needs, kept between replicates. */
class Replicate {
  readonly counts: Float64Array
  private readonly design: RowMajorDesign
  private readonly outcome: Float64Array
  private readonly arm: Float64Array
  private readonly estimand: AugmentedEstimand
  private readonly logistic: boolean
  /** Fits on everyone, from which those of a replicate are never far: score, comparison arm, treated arm. */
  private readonly starts: readonly (LogisticStart | null)[]
  private readonly buffers: readonly { readonly rows: Int32Array; readonly counts: Float64Array }[]

  constructor(
    columns: readonly Float64Array[],
    outcome: Float64Array,
    treated: Uint8Array,
    estimand: AugmentedEstimand,
    logistic: boolean,
  ) {
    const n = outcome.length
    this.design = rowMajorDesign(columns, n)
    this.outcome = outcome
    this.arm = Float64Array.from(treated)
    this.estimand = estimand
    this.logistic = logistic
    this.counts = new Float64Array(n).fill(1)
    this.buffers = [0, 1, 2].map(() => ({ rows: new Int32Array(n), counts: new Float64Array(n) }))
    const [all, zero, one] = this.drawn()
    const from = (rows: Drawn, values: Float64Array) =>
      countedLogistic({ design: this.design, outcome: values, ...rows }, null)
    const arms = logistic ? [from(zero, outcome), from(one, outcome)] : []
    this.starts = [from(all, this.arm), ...arms]
  }

  difference(): number {
    const [all, zero, one] = this.drawn()
    const scores = countedLogistic({ design: this.design, outcome: this.arm, ...all }, this.starts[0] ?? null)
    const models = [this.model(0, zero), this.model(1, one)] as const
    if (scores === null || models[0] === null || models[1] === null) return Number.NaN
    return this.mean(all, scores.coefficients, models[0], models[1])
  }

  private model(arm: 0 | 1, drawn: Drawn): Float64Array | null {
    if (this.estimand === (arm === 1 ? 'ATT' : 'ATC')) return new Float64Array(this.design.width)
    const input = { design: this.design, outcome: this.outcome, ...drawn }
    if (input.rows.length < this.design.width) return null
    if (!this.logistic) return countedLeastSquares(input)
    return countedLogistic(input, this.starts[arm + 1] ?? null)?.coefficients ?? null
  }

  /** The rows that were drawn with how often: everyone, the comparison group, the treated. */
  private drawn(): readonly [Drawn, Drawn, Drawn] {
    const found = [0, 0, 0]
    for (let row = 0; row < this.counts.length; row++) {
      const count = this.counts[row]!
      if (count === 0) continue
      const arm = this.arm[row] === 1 ? 2 : 1
      this.buffers[0]!.rows[found[0]!] = row
      this.buffers[0]!.counts[found[0]!++] = count
      this.buffers[arm]!.rows[found[arm]!] = row
      this.buffers[arm]!.counts[found[arm]!++] = count
    }
    const part = (index: number): Drawn => ({
      rows: this.buffers[index]!.rows.subarray(0, found[index]!),
      counts: this.buffers[index]!.counts.subarray(0, found[index]!),
    })
    return [part(0), part(1), part(2)]
  }

  private mean(
    { rows, counts }: Drawn,
    score: Float64Array,
    ifComparison: Float64Array,
    ifTreated: Float64Array,
  ): number {
    const { values, width } = this.design
    const { estimand, logistic, arm, outcome } = this
    const contribution = contributions[estimand]
    let sum = 0
    let size = 0
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!
      let log = 0
      let zero = 0
      let one = 0
      for (let i = 0, at = row * width; i < width; i++, at++) {
        log += score[i]! * values[at]!
        zero += ifComparison[i]! * values[at]!
        one += ifTreated[i]! * values[at]!
      }
      if (logistic) {
        zero = 1 / (1 + Math.exp(-zero))
        one = 1 / (1 + Math.exp(-one))
      }
      const treated = arm[row] === 1
      sum += counts[index]! * contribution(treated, outcome[row]!, Math.exp(log), zero, one)
      if (estimand === 'ATE' || treated === (estimand === 'ATT')) size += counts[index]!
    }
    return sum / size
  }
}

/** One person's part of the sum, before it is divided by the size of the target. */
const contributions: Readonly<
  Record<AugmentedEstimand, (treated: boolean, outcome: number, odds: number, zero: number, one: number) => number>
> = {
  ATE: (treated, outcome, odds, zero, one) =>
    one - zero + (treated ? (outcome - one) * (1 + 1 / odds) : -(outcome - zero) * (1 + odds)),
  ATT: (treated, outcome, odds, zero) => (treated ? outcome - zero : -odds * (outcome - zero)),
  ATC: (treated, outcome, odds, _, one) => (treated ? (outcome - one) / odds : one - outcome),
}
