import { fitDiscreteTimeHazard, modelMatrix } from '@doorstroom/statistics'
import { namedVector } from '../named-vector.mjs'
import { withoutRepeated } from '../without-repeated.mjs'

/** Hazard models in discrete time with both links, one baseline per period. */
export function compute({ spec, table }) {
  const formula = [spec.covariates ?? spec.formula].flat().join(' + ')
  const design = modelMatrix(`~ ${formula}`, table.columns, [spec.time, spec.event])
  const terms = design.terms.slice(1)
  const at = (name) => Float64Array.from(design.rows, (row) => table.numbers(name)[row])
  const event = Uint8Array.from(at(spec.event), (value) => (value === 1 ? 1 : 0))
  const periods = at(spec.time).map(Math.trunc)
  const { columns, spread } = withoutRepeated({ columns: design.columns, time: periods, event })
  const lastPeriod = spec.max ?? Number.POSITIVE_INFINITY
  const fitted = (link) => {
    const fit = fitDiscreteTimeHazard({ columns, periods, event, link, lastPeriod })
    const summary = {
      coef: namedVector(terms, spread(fit.coefficients, null)),
      se: namedVector(terms, spread(fit.standardErrors, null)),
      baseline: finiteOnly(fit.baseline.map(({ estimate }) => estimate)),
      deviance: fit.deviance,
    }
    return { fit, summary }
  }
  const logit = fitted('logit')
  return { rows: logit.fit.personPeriods, logit: logit.summary, cloglog: fitted('cloglog').summary }
}

/** By position, without the infinite ones: what another program gives for those depends on when it stops. */
function finiteOnly(values) {
  return values.includes(null)
    ? Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
    : values
}
