import { describe, expect, it } from 'vitest'
import { mediationEstimator } from '../../../packages/comparison/src/estimate/mediation.ts'
import { reference, trialInput } from '../mediation/mediation-trial.ts'
import { context, covariate } from '../trial.ts'

const { data } = reference
const input = trialInput()
const columns = {
  outcome: input.outcome,
  treated: Uint8Array.from(data.treated),
  mediator: input.mediator,
  covariates: [covariate('age', data.age), covariate('woman', data.woman)],
}
const rowsOf = (options: Record<string, string | number | boolean>, more: object = {}) => {
  const result = mediationEstimator.estimate({ ...columns, ...more }, { confLevel: 0.95, options })
  return { tidy: mediationEstimator.tidy(result, context), glance: mediationEstimator.glance(result, context) }
}

describe('the mediation estimator', () => {
  it('gives the effect through and around the mediator, and the share', () => {
    const { tidy, glance } = rowsOf({ replicates: 200 })
    expect(tidy.map(({ term }) => term)).toEqual(['mediated-effect', 'direct-effect', 'total-effect'])
    expect(tidy[0]!.estimate).toBeCloseTo(reference.product.mediated, 9)
    expect(tidy[2]!.estimate).toBeCloseTo(reference.product.total, 9)
    expect(glance.estimate).toBeCloseTo(reference.product.mediated / reference.product.total, 9)
    expect(tidy[0]).toMatchObject({ n: 150, nullValue: 0, contrast: 'treated - comparison', estimand: 'ITT' })
  })

  it('shows both arms where they may differ', () => {
    expect(rowsOf({ replicates: 50, interaction: true }).tidy.length).toBe(7)
    const work = rowsOf({ replicates: 50 }, { outcome: Float64Array.from(data.work) }).tidy
    expect(work.length).toBe(7)
    expect(Math.abs(work[2]!.estimate!)).toBeLessThan(1)
  })

  it('does not depend on the order of the rows, and follows from the seed', () => {
    const turned = {
      outcome: columns.outcome.toReversed(),
      treated: columns.treated.toReversed(),
      mediator: columns.mediator.toReversed(),
      covariates: columns.covariates.map((one) => ({ ...one, values: one.values.toReversed() })),
    }
    const [one, two] = [rowsOf({ replicates: 100 }), rowsOf({ replicates: 100 }, turned)]
    expect(two).toEqual(one)
    const seeded = mediationEstimator.estimate(columns, { confLevel: 0.95, seed: 5, options: { replicates: 100 } })
    expect(mediationEstimator.tidy(seeded, context)[0]!.confLow).not.toBe(one.tidy[0]!.confLow)
  })

  it('by the delta method has the interval of Sobel and says that it is symmetric', () => {
    const [row] = rowsOf({ method: 'delta' }).tidy
    expect(row!.stdError).toBeCloseTo(reference.product.sobelStdError, 9)
    expect(row!.warnings).toContain('comparison.productNotNormal')
    expect(() => rowsOf({ method: 'delta', interaction: true })).toThrow('two linear models')
  })

  it('warns of few people, rare outcomes and a total that may be zero', () => {
    const few = {
      outcome: columns.outcome.slice(0, 60),
      treated: columns.treated.slice(0, 60),
      mediator: columns.mediator.slice(0, 60),
      covariates: [],
    }
    expect(rowsOf({ replicates: 50 }, few).tidy[0]!.warnings).toContain('comparison.mediationSmallSample')
    const rare = { outcome: Float64Array.from(data.work, (value, row) => (row % 5 === 0 ? value : 0)) }
    expect(rowsOf({ replicates: 20 }, rare).tidy[0]!.warnings).toContain('comparison.fewEventsPerTerm')
    const still = { outcome: columns.outcome.map((value, row) => value - reference.product.total * data.treated[row]!) }
    expect(rowsOf({ replicates: 100 }, still).glance.warnings).toContain('comparison.totalNearZero')
  })
})
