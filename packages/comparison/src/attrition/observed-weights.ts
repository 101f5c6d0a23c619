import {
  type CovariateColumn,
  EstimationFailure,
  fitLogistic,
  type LogisticFit,
  logisticProbability,
} from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { independentColumns } from '../score/independent-columns.ts'
import { limitingLogistic } from '../score/limiting-logistic.ts'
import { rowMajorDesign } from '../score/row-major-design.ts'

/** Weights that let the people with an outcome stand for those without one. */
export interface ObservedWeights {
  /** Probability of having an outcome, 0 to 1 per row. */
  readonly probabilities: Float64Array
  /** 1 / probability for those with an outcome, 0 for the others. */
  readonly weights: Float64Array
  /** Columns of the model (a 1 first), for rows it was fitted on; null when nobody was lost where it matters. */
  readonly model: { readonly columns: readonly Float64Array[]; readonly covariance: readonly Float64Array[] } | null
  /** Rows the model was fitted on: the groups in which somebody was lost. */
  readonly modelled: Uint8Array
}

/**
 * Inverse probability of observation: logistic regression of having an outcome on treatment and covariates (main
 * effects). An arm, or a group by the covariates, that lost nobody has probabilities of 1 and stays out of the model, as
 * the maximum likelihood would have it.
 *
 * @param observed - 1 for those with an outcome.
 * @throws EstimationFailure `comparison.noSelected` (an arm without any outcome), `comparison.emptyArm`,
 * `comparison.certainlyLost` when a group by the covariates lost everybody, so that nobody can stand for them.
 *
 * Source: Robins, Rotnitzky and Zhao (1995), Journal of the American Statistical Association 90, 106-121,
 * doi 10.1080/01621459.1995.10476493.
 *
 * @example
 * observedWeights(Uint8Array.of(1, 1, 0, 1), Uint8Array.of(1, 1, 0, 0), []).weights // Float64Array [1, 1, 0, 2]
 */
export function observedWeights(
  observed: Uint8Array,
  treated: Uint8Array,
  covariates: readonly Pick<CovariateColumn, 'values'>[],
): ObservedWeights {
  const arms = [0, 1].map((arm) => observed.filter((_, row) => treated[row] === arm))
  if (arms.some((arm) => arm.length === 0)) throw contrastFailure('comparison.emptyArm')
  if (arms.some((arm) => !arm.includes(1))) throw contrastFailure('comparison.noSelected')
  const lost = arms.map((arm) => arm.includes(0))
  const modelled = treated.map((arm) => Number(lost[arm]))
  const probabilities = new Float64Array(observed.length).fill(1)
  const all = [Float64Array.from(treated), ...covariates.map(({ values }) => values)]
  let model: ObservedWeights['model'] = null
  while (model === null && modelled.includes(1)) {
    const rows = Array.from(modelled.keys()).filter((row) => modelled[row] === 1)
    const columns = independentColumns(all, rows).map((position) =>
      Float64Array.from(rows, (row) => all[position]![row]!),
    )
    const outcome = Float64Array.from(rows, (row) => observed[row]!)
    const fit = fitUnlessSeparated(columns, outcome)
    const fitted = fit?.fitted ?? edge(columns, outcome)
    rows.forEach((row, index) => {
      probabilities[row] = fitted[index]!
      if (fit === null && fitted[index] === 1) modelled[row] = 0
    })
    if (fit !== null)
      model = { columns: [new Float64Array(rows.length).fill(1), ...columns], covariance: fit.covariance }
  }
  const weights = probabilities.map((probability, row) => (observed[row] === 1 ? 1 / probability : 0))
  return { probabilities, weights, model, modelled }
}

function fitUnlessSeparated(columns: readonly Float64Array[], outcome: Float64Array): LogisticFit | null {
  try {
    return fitLogistic({ columns, outcome })
  } catch (failure) {
    if (failure instanceof EstimationFailure && failure.code === 'statistics.separation') return null
    throw failure
  }
}

/** Probabilities where a group lost nobody: 1 for that group. */
function edge(columns: readonly Float64Array[], outcome: Float64Array): Float64Array {
  const design = rowMajorDesign(columns, outcome.length)
  const counts = new Float64Array(outcome.length).fill(1)
  const rows = Int32Array.from(outcome.keys())
  const { coefficients } = limitingLogistic({ design, outcome, rows, counts })
  const { values, width } = design
  const chances = outcome.map((_, row) => {
    let predictor = 0
    for (let part = 0; part < width; part++) predictor += coefficients[part]! * values[row * width + part]!
    return predictor > 12 ? 1 : logisticProbability(predictor)
  })
  const nobodyLeft = chances.some((chance) => chance < 1e-5)
  if (nobodyLeft || !chances.includes(1)) throw contrastFailure('comparison.certainlyLost')
  return chances
}
