/** Meta-analysis: effects per study, every estimator of spread, tests, intervals, bias, influence, meta-regression. */
import {
  cumulativeAnalysis,
  eggerTest,
  failSafeNumber,
  leaveOneOut,
  mantelHaenszelMeasures,
  mantelHaenszelTables,
  metaRegression,
  petoTables,
  predictionInterval,
  rankTest,
  shrunkenEffects,
  studyInfluence,
  subgroupAnalysis,
  trimAndFill,
  varianceInterval,
} from '@doorstroom/evidence'
import { labelColumn, modelMatrix } from '@doorstroom/statistics'
import { studyEffectColumns } from '../study-effect-columns.mjs'

const methods = ['EE', 'DL', 'REML', 'ML', 'PM', 'SJ', 'HE', 'HS', 'EB']
/** Where metafor's Paule-Mandel search stops: the default `tol` of R's uniroot. */
const tolerance = Number.EPSILON ** 0.25

export function compute({ spec, table }) {
  const all = studyEffectColumns(spec, table)
  const used = Array.from(all.estimates.keys()).filter(
    (row) => !Number.isNaN(all.estimates[row]) && !Number.isNaN(all.variances[row]),
  )
  const effects = effectsOf(all, used)
  const modelBy = (settings) => metaRegression({ ...effects, tolerance, ...settings })
  const reml = modelBy({ method: 'REML' })
  const knapp = 'hartung-knapp'
  const result = {
    yi_head: orNull(all.estimates.slice(0, 12)),
    vi_head: orNull(all.variances.slice(0, 12)),
    k: used.length,
    z: Object.fromEntries(methods.map((method) => [method, part(() => modelResult(modelBy({ method })))])),
    knha: Object.fromEntries(
      ['DL', 'REML', 'PM'].map((method) => [method, part(() => modelResult(modelBy({ method, test: knapp })))]),
    ),
    adhoc_hk_REML: part(() => modelResult(modelBy({ method: 'REML', test: 'hartung-knapp-adhoc' }))),
    tau2_qprofile: part(() => profileResult(reml, varianceInterval(effects))),
    pi_riley_REML: limits(predictionInterval(reml, used.length - 2)),
    pi_higgins_t_k_minus_2_DL: limits(predictionInterval(modelBy({ method: 'DL' }), used.length - 2)),
    ...asymmetry(effects),
    leave1out_REML: part(() => {
      const without = leaveOneOut(effects)
      return {
        est: without.map((one) => one?.coefficients[0] ?? null),
        se: without.map((one) => one?.stdErrors[0] ?? null),
        tau2: without.map((one) => one?.tauSquared ?? null),
      }
    }),
    influence: part(() => {
      const { studentised, cooksDistance, leverage } = studyInfluence(effects)
      return { rstudent: studentised, cooks_d: cooksDistance, hat: leverage }
    }),
    blup_REML: part(() => {
      const { estimates, stdErrors } = shrunkenEffects(effects, reml)
      return { pred: estimates.slice(0, 10), se: stdErrors.slice(0, 10) }
    }),
    cumulative_file_order: part(() => ({
      est: cumulativeAnalysis(effects).map((one) => one?.coefficients[0] ?? null),
    })),
    fail_safe_rosenthal: part(() => failSafeNumber(effects)),
  }
  if (spec.mods !== undefined && spec.mods !== null) result.metaregression = metaregression(spec.mods, table, all)
  if (spec.subgroup !== undefined && spec.subgroup !== null)
    result.subgroups = part(() => subgroups(effects, table.take(used).labels(spec.subgroup)))
  if (all.tables !== null) {
    if (mantelHaenszelMeasures.includes(spec.measure))
      result.mantel_haenszel = part(() => tablesResult(mantelHaenszelTables(spec.measure, all.tables)))
    if (spec.measure === 'OR' || spec.measure === 'PETO') result.peto = part(() => tablesResult(petoTables(all.tables)))
  }
  return result
}

/** A part that the studies cannot carry is left out, as the reference does. */
function part(compute) {
  try {
    return compute()
  } catch (error) {
    if (error.name === 'EstimationFailure') return undefined
    throw error
  }
}

function effectsOf({ estimates, variances }, rows) {
  return {
    estimates: Float64Array.from(rows, (row) => estimates[row]),
    variances: Float64Array.from(rows, (row) => variances[row]),
  }
}

const orNull = (values) => Array.from(values, (value) => (Number.isNaN(value) ? null : value))

function modelResult(fit) {
  const prediction = fit.coefficients.length === 1 ? predictionInterval(fit) : null
  return {
    est: fit.coefficients,
    se: fit.stdErrors,
    stat: fit.statistics,
    p: fit.pValues,
    lower: fit.confLow,
    upper: fit.confHigh,
    tau2: fit.tauSquared,
    ...(fit.tauSquaredStdError !== null && { se_tau2: fit.tauSquaredStdError }),
    I2: 100 * fit.iSquared,
    H2: fit.hSquared,
    Q: fit.q,
    Q_p: fit.qPValue,
    k: fit.studies,
    ...(prediction && { pi_lower: prediction.low, pi_upper: prediction.high }),
    pi_dist: fit.test === 'normal' ? 'normal (metafor default for test = z)' : 't',
  }
}

function profileResult({ tauSquared, iSquared, typicalVariance }, { low, high }) {
  const share = (variance) => (100 * variance) / (typicalVariance + variance)
  return { tau2: [tauSquared, low, high], I2: [100 * iSquared, share(low), share(high)] }
}

const limits = (interval) => interval && { lower: interval.low, upper: interval.high }

function asymmetry(effects) {
  return {
    egger_lm: part(() => {
      const test = eggerTest(effects)
      return {
        t: test.statistic,
        p: test.pValue,
        df: test.degreesOfFreedom,
        intercept_at_zero_se: test.limitEstimate,
        slope_coef: [test.limitEstimate, test.slope],
      }
    }),
    egger_rma: part(() => {
      const test = eggerTest({ ...effects, model: 'random' })
      return { z: test.statistic, p: test.pValue, limit: test.limitEstimate }
    }),
    begg: part(() => {
      const { tau, pValue } = rankTest(effects, { exact: false })
      return { tau, p: pValue }
    }),
    trimfill_L0_DL: part(() => {
      const { missing, side, fit } = trimAndFill({ ...effects, method: 'DL' })
      return { k0: missing, side, est: fit.coefficients[0], se: fit.stdErrors[0], tau2: fit.tauSquared }
    }),
  }
}

function metaregression(mods, table, all) {
  const withEffects = { ...table.columns, '.yi': all.estimates, '.vi': all.variances }
  const matrix = modelMatrix(`.yi ~ ${mods.replace(/^\s*~/, '')}`, withEffects, ['.vi'])
  const input = {
    ...effectsOf(all, matrix.rows),
    moderators: matrix.columns,
    intercept: matrix.intercept,
    tolerance,
  }
  const names = matrix.terms.map((term) => (term === '(Intercept)' ? 'intrcpt' : term))
  const of = (test) =>
    part(() => {
      const fit = metaRegression({ ...input, method: 'REML', test })
      const { pi_dist: _, ...model } = modelResult(fit)
      return {
        ...model,
        terms: fit.kept.map((position) => names[position]),
        QM: fit.moderatorTest.statistic,
        QM_p: fit.moderatorTest.pValue,
        ...(fit.rSquared !== null && { R2: 100 * fit.rSquared }),
      }
    })
  return { z: of('normal'), knha: of('hartung-knapp') }
}

function subgroups(effects, labels) {
  const { groups, q, degreesOfFreedom, pValue } = subgroupAnalysis({ ...effects, group: labelColumn('group', labels) })
  return uniquelyNamed([
    ...groups.map(({ level, fit }) => [
      level,
      { k: fit.studies, est: fit.coefficients[0], se: fit.stdErrors[0], tau2: fit.tauSquared, Q: fit.q },
    ]),
    ['Q_between_separate_tau2', q],
    ['df', degreesOfFreedom],
    ['p', pValue],
  ])
}

/** Names as R's make.unique: a name seen before gets .1, .2 and so on. */
function uniquelyNamed(entries) {
  const taken = new Set(entries.map(([name]) => name))
  const seen = new Set()
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (!seen.has(name)) {
        seen.add(name)
        return [name, value]
      }
      let count = 1
      while (taken.has(`${name}.${count}`)) count += 1
      taken.add(`${name}.${count}`)
      return [`${name}.${count}`, value]
    }),
  )
}

function tablesResult({ estimate, stdError, q }) {
  return { est: estimate, se: stdError, Q: q }
}
