import { CholeskyDecomposition, EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { metaAnalysisFailure } from '../meta-analysis/meta-analysis-text.ts'

/** The studies of one group: their place in the design, residuals, and covariance under the model. */
export interface GroupBlock {
  /** Rows of the design. */
  readonly design: Matrix
  readonly residuals: Matrix
  readonly covariance: Matrix
}

/** Standard errors that hold when the model of what studies in a group share does not. */
export interface ClusterErrors {
  /** CR0, without correction, one per coefficient. */
  readonly plain: Float64Array
  /** CR2, corrected for few groups, with the degrees of freedom of Satterthwaite. */
  readonly corrected: Float64Array
  readonly degreesOfFreedom: Float64Array
}

/**
 * Cluster-robust errors of a generalised least-squares fit with the model's covariance as weights: CR0, and CR2 with
 * the model as working covariance. Equal to clubSandwich.
 *
 * @throws EstimationFailure `evidence.tooUneven` when spread and variances differ too much in size for the digits of a
 * number.
 *
 * Source: Pustejovsky and Tipton (2018), Journal of Business and Economic Statistics 36, doi
 * 10.1080/07350015.2016.1247004.
 */
export function clusterErrors(blocks: readonly GroupBlock[], bread: Matrix): ClusterErrors {
  const size = bread.rows
  let plain = Matrix.zeros(size, size)
  let corrected = Matrix.zeros(size, size)
  const leads = blocks.map(({ design, residuals, covariance }) => {
    const factor: CholeskyDecomposition = new CholeskyDecomposition(covariance)
    if (!factor.isPositiveDefinite()) throw metaAnalysisFailure('evidence.tooUneven')
    const weighted = factor.solve(design)
    const root = factor.lowerTriangularMatrix.transpose()
    const adjusted = adjustment(design, covariance, bread, root).transpose().mmul(weighted)
    const score = weighted.transpose().mmul(residuals)
    const adjustedScore = adjusted.transpose().mmul(residuals)
    plain = plain.add(score.mmul(score.transpose()))
    corrected = corrected.add(adjustedScore.mmul(adjustedScore.transpose()))
    return adjusted.mmul(bread)
  })
  const errors = (meat: Matrix) =>
    Float64Array.from(bread.mmul(meat).mmul(bread).diagonal(), (value) => Math.sqrt(Math.max(0, value)))
  return {
    plain: errors(plain),
    corrected: errors(corrected),
    degreesOfFreedom: Float64Array.from({ length: size }, (_, coefficient) =>
      satterthwaite(
        blocks,
        leads.map((lead) => lead.getColumnVector(coefficient)),
        bread,
      ),
    ),
  }
}

/**
 * The matrix that makes the residuals of one group as spread out as the model says they should be; `root` is the upper
 * triangle whose transpose times itself is the covariance.
 */
function adjustment(design: Matrix, covariance: Matrix, bread: Matrix, root: Matrix): Matrix {
  const left = covariance.clone().sub(design.mmul(bread).mmul(design.transpose()))
  const inner = root.mmul(left).mmul(root.transpose())
  if (!inner.to1DArray().every(Number.isFinite)) throw metaAnalysisFailure('evidence.tooUneven')
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(inner, { assumeSymmetric: true })
  const largest = Math.max(...realEigenvalues.map(Math.abs))
  const scale = Matrix.diag(realEigenvalues.map((value) => (value > 1e-12 * largest ? value ** -0.5 : 0)))
  const power = eigenvectorMatrix.mmul(scale).mmul(eigenvectorMatrix.transpose())
  return root.transpose().mmul(power).mmul(root)
}

/** Degrees of freedom of one error under the model: twice its squared mean over its variance. */
function satterthwaite(blocks: readonly GroupBlock[], leads: readonly Matrix[], bread: Matrix): number {
  const own = blocks.map(({ covariance }, group) => form(leads[group]!, covariance, leads[group]!))
  const design = blocks.map((block, group) => block.design.transpose().mmul(leads[group]!))
  let trace = 0
  let squares = 0
  for (let first = 0; first < blocks.length; first += 1)
    for (let second = 0; second < blocks.length; second += 1) {
      const value = (first === second ? own[first]! : 0) - form(design[first]!, bread, design[second]!)
      if (first === second) trace += value
      squares += value ** 2
    }
  return trace ** 2 / squares
}

function form(left: Matrix, middle: Matrix, right: Matrix): number {
  return left.transpose().mmul(middle).mmul(right).get(0, 0)
}
