import { fitFineGray, modelMatrix } from '@doorstroom/statistics'
import { namedVector } from '../named-vector.mjs'
import { withoutRepeated } from '../without-repeated.mjs'

/** Fine-Gray models of the incidence of one cause. */
export function compute({ spec, table }) {
  const design = modelMatrix(`~ ${spec.formula}`, table.columns, [spec.time, spec.event])
  const terms = design.terms.slice(1)
  const at = (name) => Float64Array.from(design.rows, (row) => table.numbers(name)[row])
  const cause = Number(spec.cause ?? 1)
  const input = { columns: design.columns, time: at(spec.time), event: at(spec.event), cause }
  const own = Uint8Array.from(input.event, (code) => (code === cause ? 1 : 0))
  const { columns, spread } = withoutRepeated({ columns: input.columns, time: input.time, event: own })
  const fit = fitFineGray({ ...input, columns })
  return {
    coef: namedVector(terms, spread(fit.coefficients, null)),
    se: namedVector(terms, spread(fit.standardErrors, null)),
    loglik: fit.logLikelihood,
  }
}
