/** A scale: alpha and its relatives, items, omega, the one-factor model, split halves. */
import { omegaTotal, oneFactorModel, scaleStatistics, splitHalf } from '@doorstroom/statistics'

export function compute({ spec, table }) {
  const names = spec.items
  const items = names.map((name) => {
    const answers = table.numbers(name)
    return (spec.reverse ?? []).includes(name) ? answers.map((answer) => spec.min + spec.max - answer) : answers
  })
  const pairwise = scaleStatistics(items, 'pairwise')
  return {
    complete_cases: completeCases(items, names),
    pairwise: {
      n_rows: table.rows,
      alpha_raw: pairwise.alpha,
      alpha_std: pairwise.standardizedAlpha,
      r_drop: pairwise.items.map(({ restCorrelation }) => restCorrelation),
      missing: Object.fromEntries(names.map((name, item) => [name, table.rows - pairwise.items[item].n])),
    },
    cfa_ml: items.length > 2 ? oneFactor(items) : undefined,
    split_half_odd_even: halves(items),
  }
}

function completeCases(items, names) {
  const scale = scaleStatistics(items, 'complete')
  const column = (part) => scale.items.map((item) => item[part])
  const omega = items.length > 2 ? omegaTotal(items) : null
  return {
    n: scale.n,
    k: names.length,
    alpha_raw: scale.alpha,
    alpha_std: scale.standardizedAlpha,
    guttman_l6: scale.lambda6,
    mean_r: scale.meanCorrelation,
    median_r: scale.medianCorrelation,
    scale_mean: scale.mean,
    scale_sd: scale.standardDeviation,
    duhachek_se: scale.stdError,
    feldt_lower: scale.low,
    feldt_upper: scale.high,
    items: {
      name: names,
      n: column('n'),
      mean: column('mean'),
      sd: column('standardDeviation'),
      raw_r: column('scaleCorrelation'),
      std_r: column('standardizedCorrelation'),
      r_cor: column('correctedCorrelation'),
      r_drop: column('restCorrelation'),
      alpha_if_dropped: column('alphaIfDropped'),
    },
    omega_total_minres: omega && { omega: omega.omega, loadings: omega.loadings, uniqueness: omega.uniquenesses },
    cov: { rows: names, cols: names, values: scale.covariance },
    sem_alpha: scale.measurementError,
  }
}

function oneFactor(items) {
  const model = oneFactorModel(items)
  return {
    loading: model.loadings,
    residual: model.residuals,
    omega_unstandardised: model.omega,
    chisq: model.statistic,
    df: model.degreesOfFreedom,
    cfi: model.comparativeFit,
    tli: model.tuckerLewis,
    rmsea: model.rmsea,
    srmr: model.srmr,
  }
}

function halves(items) {
  const { correlation, spearmanBrown, lambda4 } = splitHalf(items)
  return { r: correlation, spearman_brown: spearmanBrown, guttman_l4: lambda4 }
}
