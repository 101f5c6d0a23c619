import { inClusterOrder } from '../cluster/in-cluster-order.ts'
import { orderByCluster } from '../cluster/order-by-cluster.ts'
import { mean } from '../describe/mean.ts'
import { designBasis, designCoefficients, designCovariance } from '../linear-algebra/design-basis.ts'
import { invertPositive } from '../linear-algebra/invert-positive.ts'
import { checkRegressionInput } from '../regression/check-regression-input.ts'
import { collinearFailure } from '../regression/collinear-failure.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'
import { checkOutcomes } from './check-outcomes.ts'
import { clusterScores } from './cluster-scores.ts'
import { type MeanFamilyId, meanFamilies } from './mean-family.ts'
import { type WorkingCorrelationId, workingCorrelations } from './working-correlation.ts'

/** What estimating equations are solved on; the intercept is added. */
export interface EstimatingEquationsInput {
  readonly columns: readonly Float64Array[]
  readonly outcome: Float64Array
  /** Cluster code per row, any whole numbers. */
  readonly clusters: Int32Array
  /** Order of rows within a cluster; the order given when absent. Only the order counts, not the distances. */
  readonly moment?: Float64Array
  /** `gaussian` with identity, `binomial` with logit or `poisson` with log link. */
  readonly family: MeanFamilyId
  readonly correlation: WorkingCorrelationId
}

/** Coefficients averaged over clusters; the intercept first. */
export interface EstimatingEquationsFit {
  readonly coefficients: Float64Array
  /** Sandwich covariance as rows: holds whatever the true correlation within clusters. */
  readonly covariance: readonly Float64Array[]
  /** Covariance that takes the working correlation at its word. */
  readonly modelCovariance: readonly Float64Array[]
  /** None, one, or for `unstructured` one per pair of positions (1:2, 1:3, ..., 2:3, ...). */
  readonly correlations: Float64Array
  /** Mean squared Pearson residual. */
  readonly scale: number
  readonly n: number
  readonly clusterCount: number
  readonly iterations: number
}

const mostIterations = 200

/**
 * Generalized estimating equations: a marginal regression of clustered rows with a working correlation and sandwich
 * errors, without small-sample corrections. Equal to R's `geepack::geeglm` carried through to convergence.
 *
 * @throws EstimationFailure `statistics.oneCluster`, `statistics.separation`,
 * `statistics.correlationOutOfRange` (the rows do not carry the working correlation), `statistics.noConvergence`,
 * `statistics.constantOutcome`, `statistics.notZeroOne`, `statistics.negativeCount`, and those of `fitLeastSquares`
 * about missing values, too few persons and repeated columns.
 * @throws RangeError when columns differ in length.
 *
 * Sources: Liang and Zeger (1986), Biometrika 73, 13-22, doi 10.1093/biomet/73.1.13; Halekoh, Hojsgaard and Yan
 * (2006), Journal of Statistical Software 15(2), doi 10.18637/jss.v015.i02.
 *
 * @example
 * fitEstimatingEquations({ columns: [], outcome: Float64Array.of(1, 3, 2, 6), clusters: Int32Array.of(1, 1, 2, 2),
 *   family: 'gaussian', correlation: 'independence' }).coefficients[0] // 3
 */
export function fitEstimatingEquations(input: EstimatingEquationsInput): EstimatingEquationsFit {
  const { columns, outcome, clusters, moment = null } = input
  if (clusters.length !== outcome.length || (moment !== null && moment.length !== outcome.length))
    throw new RangeError('outcome, clusters and moment must have the same length')
  const n = checkRegressionInput({ columns, outcome }, 0)
  checkOutcomes(outcome, input.family)
  const order = orderByCluster(clusters, moment)
  if (order.codes.length < 2)
    throw new EstimationFailure('statistics.oneCluster', {
      nl: 'Er is maar één groep. Fouten over groepen vragen om minstens twee groepen.',
      en: 'There is only one cluster. Errors over clusters ask for at least two.',
    })
  const basis = designBasis(columns, n)
  if (basis.aliased > 0) throw collinearFailure(basis.aliased)
  const family = meanFamilies[input.family]
  const form = workingCorrelations[input.correlation]
  const data = {
    columns: basis.columns.map((column) => inClusterOrder(column, order.rows)),
    outcome: inClusterOrder(outcome, order.rows),
    starts: order.starts,
    longest: order.sizes.reduce((most, size) => Math.max(most, size), 0),
  }
  const coefficients = new Float64Array(columns.length + 1)
  coefficients[0] = family.link(mean(outcome))
  let correlations = form.estimate({ ...data, residuals: new Float64Array(n) }).fill(0)
  for (let iteration = 1; iteration <= mostIterations; iteration += 1) {
    const solve = form.solver(correlations, data.longest)
    if (solve === null) throw correlationOutOfRange()
    const scores = clusterScores(data, family, coefficients, solve)
    const inverted = scores.extreme ? null : invertPositive(scores.information)
    if (inverted === null) throw separated()
    const step = inverted.inverse.map((row) => row.reduce((sum, value, part) => sum + value * scores.total[part]!, 0))
    const scale = scores.squares / n
    if (!(scale > 1e-24 * (1 + mean(outcome) ** 2))) throw exactFit()
    const spread = Math.sqrt(scale)
    const residuals = scores.residuals.map((value) => value / spread)
    const next = form.estimate({ ...data, residuals })
    const moved = Math.max(
      ...step.map((value, part) => Math.abs(value) * Math.sqrt(scores.information[part]![part]! / n / scale)),
      ...next.map((value, part) => Math.abs(value - correlations[part]!)),
    )
    step.forEach((value, part) => {
      coefficients[part]! += value
    })
    correlations = next
    if (!Number.isFinite(moved)) break
    if (moved > 1e-11) continue
    const { inverse } = inverted
    return {
      coefficients: designCoefficients(basis, coefficients),
      covariance: designCovariance(basis, times(times(inverse, scores.outerProducts), inverse)),
      modelCovariance: designCovariance(
        basis,
        inverse.map((row) => row.map((value) => value * scale)),
      ),
      correlations,
      scale,
      n,
      clusterCount: order.codes.length,
      iterations: iteration,
    }
  }
  throw new EstimationFailure('statistics.noConvergence', {
    nl: 'De berekening kwam niet tot rust. Laat kenmerken weg of kies een eenvoudiger samenhang binnen groepen.',
    en: 'The computation did not settle. Leave characteristics out or choose a simpler correlation within clusters.',
  })
}

function times(left: readonly Float64Array[], right: readonly Float64Array[]): Float64Array[] {
  return left.map((row) =>
    Float64Array.from(row, (_, column) => row.reduce((sum, value, index) => sum + value * right[index]![column]!, 0)),
  )
}

function correlationOutOfRange(): EstimationFailure {
  return new EstimationFailure('statistics.correlationOutOfRange', {
    nl: 'De geschatte samenhang binnen groepen kan niet bestaan. Kies een eenvoudiger vorm.',
    en: 'The estimated correlation within clusters cannot exist. Choose a simpler form.',
  })
}

function separated(): EstimationFailure {
  return new EstimationFailure('statistics.separation', {
    nl: 'Een combinatie van kenmerken voorspelt de uitkomst voor een deel van de mensen zonder fout. Laat kenmerken weg of voeg groepen samen.',
    en: 'A combination of characteristics predicts the outcome without error for some people. Leave characteristics out or merge categories.',
  })
}

function exactFit(): EstimationFailure {
  return new EstimationFailure('statistics.noSpreadWithin', {
    nl: 'De kenmerken bepalen de uitkomst precies; er blijft geen spreiding over.',
    en: 'The characteristics determine the outcome exactly; no spread is left.',
  })
}
