import { comparisonEstimators } from '@doorstroom/comparison'
import { type AnyEstimator, randomStream } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { covariate } from '../trial.ts'

const studies = 200
const persons = 300

/** Studies in which stronger people take part and gain more: outcome 2 x + noise, plus 3 + x for who takes part. */
const drawn = (() => {
  const stream = randomStream(314)
  return Array.from({ length: studies }, () => {
    const strength = Array.from({ length: persons }, () => stream.normal())
    const luck = Array.from({ length: persons }, () => stream.normal())
    const treated = Uint8Array.from(strength, (x) => Number(stream.uniform() < 1 / (1 + Math.exp(0.3 - 0.8 * x))))
    const outcome = Float64Array.from(strength, (x, row) => 2 * x + luck[row]! + treated[row]! * (3 + x))
    return { strength, columns: { outcome, treated, covariates: [covariate('strength', strength)] } }
  })
})()

/** Average gain of participants over all studies together, known to about 0.005. */
const truth = (() => {
  const gains = drawn.flatMap(({ strength, columns }) =>
    strength.filter((_, row) => columns.treated[row] === 1).map((x) => 3 + x),
  )
  return gains.reduce((sum, gain) => sum + gain, 0) / gains.length
})()

function performance(id: string) {
  const estimator: AnyEstimator = comparisonEstimators.find((one) => one.id === id)!
  const place = { measure: 'gain', population: 'the treated', horizonDays: 0, unit: 'points' }
  const results = drawn.map(({ columns }) => {
    const rows = estimator.tidy(estimator.estimate(columns, { confLevel: 0.95, estimand: 'ATT' }), place)
    const { estimate, confLow, confHigh } = rows.find(({ term }) => term === 'difference')!
    return { estimate: estimate!, confLow: confLow!, confHigh: confHigh! }
  })
  return {
    bias: results.reduce((sum, { estimate }) => sum + estimate, 0) / studies - truth,
    coverage: results.filter(({ confLow, confHigh }) => confLow <= truth && truth <= confHigh).length / studies,
  }
}

describe('when the truth is known and the stronger take part', () => {
  it.each(['propensity-weighting', 'augmented-weighting'])(
    '%s finds it, and its interval holds it 95 times in 100',
    (id) => {
      const { bias, coverage } = performance(id)
      expect(Math.abs(bias)).toBeLessThan(0.06)
      expect(coverage).toBeGreaterThan(0.9)
      expect(coverage).toBeLessThan(0.99)
    },
  )

  it('the unadjusted difference is far off and sure of itself', () => {
    const { bias, coverage } = performance('difference-in-means')
    expect(bias).toBeGreaterThan(1)
    expect(coverage).toBeLessThan(0.05)
  })
})
