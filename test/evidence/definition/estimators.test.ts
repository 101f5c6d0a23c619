import { evidenceEstimators, metaAnalysisText, poolWarningText } from '@doorstroom/evidence'
import { type AnyEstimator, type EstimatorColumns, labelColumn, resultRowSchema } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { failureCode } from '../failure-code.ts'
import { reference, studies, year } from '../meta-analysis/studies.ts'

const context = { measure: 'weeks', population: 'studies', horizonDays: 364, unit: 'weeks' }
const columns: EstimatorColumns = {
  outcome: studies.estimates,
  variances: studies.variances,
  covariates: [{ name: 'year', values: year, binary: false, essential: false }],
  group: labelColumn('setting', reference.study.setting),
}
const rowsOf = (estimator: AnyEstimator, input: EstimatorColumns, options = {}) => {
  const used = [...estimator.roles.required, ...estimator.roles.optional]
  const given = Object.fromEntries(used.flatMap((role) => (input[role] ? [[role, input[role]]] : [])))
  const result: unknown = estimator.estimate(given, { confLevel: 0.95, options })
  return [...estimator.tidy(result, context), estimator.glance(result, context)]
}
const named = (id: string) => evidenceEstimators.find((estimator) => estimator.id === id)!
const fitOf = (method: string, test: string, model = 'average') =>
  reference.fits.find((fit) => fit.method === method && fit.test === test && fit.model === model)! as never as {
    readonly [name: string]: number[]
  }

describe.each(evidenceEstimators)('$id', (estimator) => {
  it('gives rows of the contract, with warnings that have words', () => {
    const words = { ...metaAnalysisText, ...poolWarningText }
    const rows = rowsOf(estimator, columns)
    for (const row of rows) {
      expect(resultRowSchema.safeParse(row).error).toBeUndefined()
      expect(row.estimate).not.toBeNull()
      for (const code of row.warnings) expect(Object.keys(words)).toContain(code)
    }
    expect(new Set(rows.slice(0, -1).map(({ id }) => id)).size).toBe(rows.length - 1)
  })

  it.each([
    ['no studies', 0],
    ['one study', 1],
    ['two studies', 2],
  ])('with %s gives a result or a named failure', (_, rows) => {
    const part: EstimatorColumns = {
      outcome: columns.outcome!.slice(0, rows),
      variances: columns.variances!.slice(0, rows),
      covariates: columns.covariates!.map((one) => ({ ...one, values: one.values.slice(0, rows) })),
      group: { ...columns.group!, codes: columns.group!.codes.slice(0, rows) },
    }
    const code = failureCode(() => rowsOf(estimator, part))
    if (code === null) expect(rows).toBe(2)
    else expect(code).toMatch(/^evidence\./)
  })

  it('leaves out a study with a gap and says so, and refuses an infinite one', () => {
    const gap = { ...columns, outcome: columns.outcome!.map((value, study) => (study === 0 ? Number.NaN : value)) }
    const rows = rowsOf(estimator, gap)
    expect(rows[0]).toMatchObject({ n: 13 })
    expect(rows[0]!.warnings).toContain('statistics.rowsLeftOut')
    const endless = { ...columns, outcome: columns.outcome!.map(() => Number.POSITIVE_INFINITY) }
    expect(failureCode(() => rowsOf(estimator, endless))).toMatch(/infiniteValue|notFinite/)
  })
})

describe('the estimators of a meta-analysis', () => {
  it('by default use REML and the test of Hartung and Knapp', () => {
    const expected = fitOf('REML', 'hartung-knapp')
    const [pooled, prediction, spread] = rowsOf(named('meta-analysis'), columns)
    expectAgreement(
      [pooled!.estimate, pooled!.confLow, pooled!.confHigh, pooled!.pValue, prediction!.confLow, spread!.estimate],
      ['coefficients', 'confLow', 'confHigh', 'pValues', 'predictionLow', 'tauSquared'].flatMap(
        (name) => expected[name]!,
      ),
      1e-6,
    )
  })

  it('take another method and test, and say what is then amiss', () => {
    const rows = rowsOf(named('meta-analysis'), columns, { method: 'DL', test: 'normal' })
    expectAgreement([rows[0]!.confLow], fitOf('DL', 'normal').confLow!, 1e-8)
    expect(rows[0]!.warnings).toContain('evidence.normalTestFewStudies')
    const equal = rowsOf(named('meta-analysis'), columns, { method: 'EE', test: 'normal' })
    expect(equal[1]).toMatchObject({ estimate: null, reasons: ['evidence.noPrediction'] })
    const regression = rowsOf(named('meta-regression'), columns, { test: 'normal' })
    expectAgreement(
      regression.slice(0, 2).map(({ estimate }) => estimate),
      fitOf('REML', 'normal', 'year').coefficients!,
      1e-6,
    )
  })

  it('name a subgroup per row and test the difference between them', () => {
    const terms = rowsOf(named('meta-analysis'), columns).map(({ term }) => term)
    expect(terms).toEqual(expect.arrayContaining(['pooled-effect/clinic', 'pooled-effect/school', 'q-between']))
  })
})
