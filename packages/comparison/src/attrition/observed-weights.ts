import { type CovariateColumn, fitLogistic } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { independentColumns } from '../score/independent-columns.ts'

/** Weights that let the people with an outcome stand for those without one. */
export interface ObservedWeights {
  /** Probability of having an outcome, 0 to 1 per row. */
  readonly probabilities: Float64Array
  /** 1 / probability for those with an outcome, 0 for the others. */
  readonly weights: Float64Array
  /** Columns of the model (a 1 first), for rows it was fitted on; null when nobody was lost where it matters. */
  readonly model: { readonly columns: readonly Float64Array[]; readonly covariance: readonly Float64Array[] } | null
  /** Rows the model was fitted on: the arms in which somebody was lost. */
  readonly modelled: Uint8Array
}

/**
 * Inverse probability of observation: logistic regression of having an outcome on treatment and covariates (main
 * effects). An arm that lost nobody has probabilities of 1 and stays out of the model, as the maximum likelihood would
 * have it.
 *
 * @param observed - 1 for those with an outcome.
 * @throws EstimationFailure `comparison.noSelected` (an arm without any outcome), `comparison.emptyArm`,
 * `statistics.separation` when covariates tell without error who is lost.
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
  const rows = Array.from(modelled.keys()).filter((row) => modelled[row] === 1)
  const probabilities = new Float64Array(observed.length).fill(1)
  let model: ObservedWeights['model'] = null
  if (rows.length > 0) {
    const all = [...(lost[0] && lost[1] ? [Float64Array.from(treated)] : []), ...covariates.map(({ values }) => values)]
    const columns = independentColumns(all, rows).map((position) =>
      Float64Array.from(rows, (row) => all[position]![row]!),
    )
    const fit = fitLogistic({ columns, outcome: Float64Array.from(rows, (row) => observed[row]!) })
    rows.forEach((row, index) => {
      probabilities[row] = fit.fitted[index]!
    })
    model = { columns: [new Float64Array(rows.length).fill(1), ...columns], covariance: fit.covariance }
  }
  const weights = probabilities.map((probability, row) => (observed[row] === 1 ? 1 / probability : 0))
  return { probabilities, weights, model, modelled }
}
