import { chiSquaredUpperTail, studentTQuantile, studentTTwoSided } from '@doorstroom/statistics'
import { Matrix } from 'ml-matrix'
import { heterogeneity } from '../meta-analysis/heterogeneity.ts'
import { metaAnalysisFailure } from '../meta-analysis/meta-analysis-text.ts'
import { backFromBasis, covarianceFromBasis, moderatorBasis } from '../meta-analysis/moderator-basis.ts'
import { checkStudyEffects, type StudyEffects } from '../meta-analysis/study-effects.ts'
import { clusterErrors } from './cluster-error.ts'
import { nestedSums } from './nested-sums.ts'
import { nestedVariances } from './nested-variances.ts'

export interface MultilevelInput extends StudyEffects {
  /** Number of the group (study, district) of each effect. */
  readonly group: Int32Array
  /** Number of the unit within the group (effect, school); default every effect its own. */
  readonly unit?: Int32Array
  readonly moderators?: readonly Float64Array[]
  /** Default 0.95. */
  readonly confLevel?: number
}

/** A three-level meta-analysis. Lists over coefficients: the intercept first. */
export interface MultilevelMetaAnalysis {
  readonly effects: number
  readonly groups: number
  readonly units: number
  /** Positions of intercept and moderators that were kept. */
  readonly kept: readonly number[]
  readonly coefficients: Float64Array
  /** From the model. */
  readonly stdErrors: Float64Array
  readonly covariance: readonly Float64Array[]
  /** Variance between groups, and between units within a group; each 0 or more. */
  readonly betweenVariance: number
  readonly withinVariance: number
  /** Restricted log-likelihood. */
  readonly logLikelihood: number
  /** Cochran's Q, as if effects were independent. */
  readonly q: number
  readonly qPValue: number
  /** Cluster-robust by group: CR0; and CR2 with Satterthwaite's degrees of freedom, t interval and p-value. */
  readonly robustStdErrors: Float64Array
  readonly correctedStdErrors: Float64Array
  readonly degreesOfFreedom: Float64Array
  readonly confLevel: number
  readonly confLow: Float64Array
  readonly confHigh: Float64Array
  readonly pValues: Float64Array
}

/**
 * Meta-analysis of effects nested in units nested in groups (several effects per study): random intercepts for both, by
 * restricted maximum likelihood, with cluster-robust errors by group. Equal to metafor's
 * `rma.mv(random = ~ 1 | group/unit)` and clubSandwich's CR2.
 *
 * @throws EstimationFailure `evidence.tooFewGroups` (fewer than two), `evidence.levelsNotSeparable` (every group has one
 * unit), `evidence.tooFewForModel`, `evidence.noConvergence`, and those of the input.
 *
 * Sources: Konstantopoulos (2011), Research Synthesis Methods 2, doi 10.1002/jrsm.35; Pustejovsky and Tipton (2018),
 * doi 10.1080/07350015.2016.1247004.
 *
 * @example
 * multilevelMetaAnalysis({ estimates, variances, group: Int32Array.of(1, 1, 2, 2, 3, 3) }).betweenVariance
 */
export function multilevelMetaAnalysis(input: MultilevelInput): MultilevelMetaAnalysis {
  const { estimates, variances, moderators = [], confLevel = 0.95 } = input
  checkStudyEffects(input)
  const effects = estimates.length
  if (moderators.some((column) => !column.every(Number.isFinite))) throw metaAnalysisFailure('evidence.notFinite')
  const places = placesOf(input.group, input.unit ?? Int32Array.from(estimates.keys()))
  if (places.groups < 2) throw metaAnalysisFailure('evidence.tooFewGroups')
  if (places.units === places.groups) throw metaAnalysisFailure('evidence.levelsNotSeparable')
  const design = moderatorBasis([new Float64Array(effects).fill(1), ...moderators])
  const size = design.kept.length
  if (effects <= size) throw metaAnalysisFailure('evidence.tooFewForModel')
  // What plain averages explain is taken off first, so that a large level costs no digits.
  const level = Float64Array.from(design.basis, (column) =>
    column.reduce((sum, one, row) => sum + one * estimates[row]!, 0),
  )
  const rest = without(estimates, design.basis, level)
  const sums = nestedSums([...design.basis, rest], input, places)
  const fit = nestedVariances(sums, effects, startOf(rest, variances))
  const { between, within } = fit.variances
  const residuals = without(rest, design.basis, fit.coordinates)
  const blocks = places.members.map((rows) => ({
    design: new Matrix(rows.map((row) => design.basis.map((column) => column[row]!))),
    residuals: Matrix.columnVector(rows.map((row) => residuals[row]!)),
    covariance: new Matrix(
      rows.map((row) =>
        rows.map(
          (other) =>
            between + (places.unit[row] === places.unit[other] ? within : 0) + (row === other ? variances[row]! : 0),
        ),
      ),
    ),
  }))
  // Errors are those of the coefficients, so the design goes back from its basis before they are taken.
  const triangle = Matrix.from1DArray(
    size,
    size,
    design.triangle.flatMap((row) => Array.from(row)),
  )
  const covariance = covarianceFromBasis(design, fit.inverse)
  const errors = clusterErrors(
    blocks.map((block) => ({ ...block, design: block.design.mmul(triangle) })),
    new Matrix(covariance.map((row) => Array.from(row))),
  )
  const coefficients = backFromBasis(
    design,
    fit.coordinates.map((coordinate, index) => coordinate + level[index]!),
  )
  const { q } = heterogeneity(design.basis, input, 'EE', 0)
  const reach = errors.degreesOfFreedom.map(
    (freedom, index) => studentTQuantile(1 - (1 - confLevel) / 2, freedom) * errors.corrected[index]!,
  )
  return {
    effects,
    groups: places.groups,
    units: places.units,
    kept: design.kept,
    coefficients,
    stdErrors: Float64Array.from(covariance, (row, index) => Math.sqrt(row[index]!)),
    covariance,
    betweenVariance: between,
    withinVariance: within,
    logLikelihood: fit.logLikelihood,
    q,
    qPValue: chiSquaredUpperTail(q, effects - size),
    robustStdErrors: errors.plain,
    correctedStdErrors: errors.corrected,
    degreesOfFreedom: errors.degreesOfFreedom,
    confLevel,
    confLow: coefficients.map((value, index) => value - reach[index]!),
    confHigh: coefficients.map((value, index) => value + reach[index]!),
    pValues: coefficients.map((value, index) =>
      studentTTwoSided(value / errors.corrected[index]!, errors.degreesOfFreedom[index]!),
    ),
  }
}

/** Effects less what the basis gives at these coordinates. */
function without(estimates: Float64Array, basis: readonly Float64Array[], coordinates: Float64Array): Float64Array {
  return estimates.map((value, row) =>
    coordinates.reduce((left, coordinate, index) => left - coordinate * basis[index]![row]!, value),
  )
}

/** Groups and units numbered from 0 in the order of appearance; a unit's number may recur in another group. */
function placesOf(group: Int32Array, unit: Int32Array) {
  const groups = new Map<number, number>()
  const units = new Map<string, number>()
  const numbered = <Key>(known: Map<Key, number>, key: Key) => {
    const number = known.get(key) ?? known.size
    known.set(key, number)
    return number
  }
  const groupOf = Int32Array.from(group, (code) => numbered(groups, code))
  const unitOf = Int32Array.from(unit, (code, row) => numbered(units, `${groupOf[row]}/${code}`))
  const members = Array.from({ length: groups.size }, (): number[] => [])
  groupOf.forEach((code, row) => {
    members[code]!.push(row)
  })
  return { group: groupOf, unit: unitOf, groups: groups.size, units: units.size, members }
}

/** A size to begin with: half the spread of the effects, or their variances where they do not differ. */
function startOf(estimates: Float64Array, variances: Float64Array): number {
  const centre = estimates.reduce((sum, value) => sum + value, 0) / estimates.length
  const spread = estimates.reduce((sum, value) => sum + (value - centre) ** 2, 0) / estimates.length
  const noise = variances.reduce((sum, value) => sum + value, 0) / variances.length
  return Math.max(spread / 2, noise / 10)
}
