import { fitLogistic, modelMatrix, predictionQuality } from '@doorstroom/statistics'

/** How well a logistic model predicts the outcome it was fitted on. */
export function compute({ spec, table }) {
  const formula = spec.formula ?? `${spec.outcome} ~ ${[spec.covariates].flat().join(' + ')}`
  const { outcome, columns } = modelMatrix(formula, table.columns)
  const quality = predictionQuality(fitLogistic({ columns, outcome }).fitted, outcome)
  return {
    auc: quality.area,
    auc_se_delong: quality.areaStdError,
    brier: quality.brierScore,
    tjur: quality.tjurR2,
    mcfadden: quality.mcFaddenR2,
    log_loss: quality.logLoss,
    hosmer_lemeshow: quality.hosmerLemeshow.statistic,
    top_decile_share: quality.topTenthShare,
  }
}
