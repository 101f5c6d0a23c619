/** Raters of the same persons: intraclass correlations of all, kappa of the first two. */
import { agreementTable, cohenKappa, intraclassCorrelations, labelColumn } from '@doorstroom/statistics'

export function compute({ spec, table }) {
  const rows = table.complete(...spec.raters)
  const confLevel = spec.conf_level ?? 0.95
  const column = (name) => labelColumn(name, rows.labels(name))
  const { counts } = agreementTable(column(spec.raters[0]), column(spec.raters[1]))
  const unweighted = cohenKappa(counts, 'unweighted', confLevel)
  return {
    n: rows.rows,
    icc: intraclass(rows, spec.raters, confLevel),
    kappa: unweighted.estimate,
    kappa_quadratic: cohenKappa(counts, 'quadratic', confLevel).estimate,
    kappa_linear: cohenKappa(counts, 'linear', confLevel).estimate,
    kappa_var: unweighted.variance,
    kappa_ci: [unweighted.low, unweighted.high],
  }
}

function intraclass(rows, raters, confLevel) {
  if (raters.some((name) => rows.isText(name))) return undefined
  const forms = intraclassCorrelations(
    raters.map((name) => rows.numbers(name)),
    confLevel,
  )
  return {
    type: forms.map(({ form }) => form),
    icc: forms.map(({ estimate }) => estimate),
    f: forms.map(({ statistic }) => statistic),
    df1: forms.map(({ numeratorDegreesOfFreedom }) => numeratorDegreesOfFreedom),
    df2: forms.map(({ denominatorDegreesOfFreedom }) => denominatorDegreesOfFreedom),
    lower: forms.map(({ low }) => low),
    upper: forms.map(({ high }) => high),
  }
}
