import { coxBaselineHazard, coxConcordance, fitCox, modelMatrix, proportionalHazardsTest } from '@doorstroom/statistics'
import { clusterColumn } from '../cluster-column.mjs'
import { namedVector } from '../named-vector.mjs'
import { withoutRepeated } from '../without-repeated.mjs'

/**
 * Cox models with both ways of treating ties, their robust errors, and checks on the Efron fit. Strata stand in the spec
 * or, as `strata(a, b)`, in the formula.
 */
export function compute({ spec, table }) {
  const inFormula = [...spec.formula.matchAll(/\+?\s*strata\(([^)]*)\)/g)]
  const strata = [spec.strata ?? [], inFormula.flatMap(([, names]) => names.split(/\s*,\s*/))].flat()
  const formula = inFormula.reduce((text, [term]) => text.replace(term, ''), spec.formula).replace(/^\s*\+/, '')
  const also = [spec.time, spec.event, spec.entry ?? [], spec.weights ?? [], strata].flat()
  const design = modelMatrix(`~ ${formula}`, table.columns, also)
  const terms = design.terms.slice(1)
  const at = (name) => Float64Array.from(design.rows, (row) => table.numbers(name)[row])
  const input = {
    columns: design.columns,
    time: at(spec.time),
    event: Uint8Array.from(at(spec.event), (value) => (value === 1 ? 1 : 0)),
    ...(spec.entry && { entry: at(spec.entry) }),
    ...(spec.weights && { weights: at(spec.weights) }),
    ...(strata.length > 0 && { strata: crossed(strata.map((name) => clusterColumn(table, name, design.rows).codes)) }),
  }
  const { kept, columns, spread } = withoutRepeated(input)
  const named = (values) => namedVector(terms, spread(values, null))
  const errors = (values) => namedVector(terms, spread(values, 0))
  const square = (rows) =>
    spread(
      Array.from(rows, (row) => spread(row, 0)),
      Array.from(terms, () => 0),
    )
  const fitted = (ties) => {
    const fit = fitCox({ ...input, columns, ties, robust: ties === 'efron' })
    const summary = {
      coef: named(fit.coefficients),
      se: errors(fit.standardErrors),
      loglik: [fit.nullLogLikelihood, fit.logLikelihood],
      lrt: fit.likelihoodRatio,
      wald: fit.wald,
      score: fit.score,
      df: fit.degreesOfFreedom,
      n: fit.n,
      events: fit.nEvents,
    }
    return { fit, summary }
  }
  const { fit, summary } = fitted('efron')
  const concordance = coxConcordance(fit)
  const tests = (transform) => {
    const found = proportionalHazardsTest(fit, transform)
    if (found === null) return undefined
    const all = [...found.perColumn, found.global]
    return {
      terms: [...kept.map((index) => terms[index]), 'GLOBAL'],
      chisq: all.map(({ chiSquared }) => chiSquared),
      df: all.map(({ degreesOfFreedom }) => degreesOfFreedom),
      p: all.map(({ pValue }) => pValue),
    }
  }
  return {
    efron: {
      ...summary,
      vcov: { rows: terms, cols: terms, values: square(fit.covariance) },
      robust_se: errors(fit.robustStandardErrors),
      ...(spec.cluster && { cluster_se: errors(clustered(table, spec.cluster, design.rows, { ...input, columns })) }),
    },
    breslow: fitted('breslow').summary,
    concordance: { est: concordance?.estimate ?? null, se: concordance?.stdError ?? null },
    zph: { km: tests('km'), identity: tests('identity'), rank: tests('rank') },
    ...(strata.length === 0 && { baseline_cumhaz_at_zero: twelveTimes(coxBaselineHazard(fit)) }),
    martingale_head: fit.martingaleResiduals.slice(0, 10),
  }
}

/** One number for each combination of codes. */
function crossed(codes) {
  const seen = new Map()
  return Int32Array.from(codes[0], (_, row) => {
    const key = codes.map((column) => column[row]).join(' ')
    if (!seen.has(key)) seen.set(key, seen.size)
    return seen.get(key)
  })
}

/** Errors summed per cluster, over the rows whose cluster is known. */
function clustered(table, name, rows, input) {
  const labels = table.labels(name)
  const known = Array.from(rows.keys()).filter((index) => labels[rows[index]] !== null)
  const keep = (column) => column.constructor.from(known, (index) => column[index])
  const { columns, ...rest } = input
  const { codes } = clusterColumn(
    table,
    name,
    known.map((index) => rows[index]),
  )
  const parts = Object.fromEntries(Object.entries(rest).map(([key, column]) => [key, keep(column)]))
  return fitCox({ ...parts, columns: columns.map(keep), clusters: codes }).robustStandardErrors
}

/** Twelve times spread evenly over those of a curve, or all of a shorter one. */
function twelveTimes(steps) {
  const positions = new Set(Array.from({ length: 12 }, (_, index) => Math.round(((steps.length - 1) * index) / 11)))
  const shown = [...positions].map((position) => steps[position])
  return { time: shown.map(({ time }) => time), hazard: shown.map(({ cumulativeHazard }) => cumulativeHazard) }
}
