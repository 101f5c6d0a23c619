import { EstimationFailure, labelColumn } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { coarsenedExactMatching } from '../../../packages/comparison/src/estimate/coarsened-exact-matching.ts'
import { nearestMatching } from '../../../packages/comparison/src/estimate/nearest-matching.ts'
import { subclassification } from '../../../packages/comparison/src/estimate/subclassification.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { matchedPeople, matching } from '../matched-people.ts'
import { covariate } from '../trial.ts'

const { outcome, treated, covariates } = matchedPeople
const columns = { outcome, treated, covariates }
const settings = { confLevel: 0.95 }

describe('nearest-neighbour matching as an estimator', () => {
  it('gives the effect and the errors per pair of R when no scores are tied', () => {
    const { difference } = nearestMatching.estimate(columns, settings)
    expectAgreement(
      [difference.estimate, difference.stdError],
      [matching.nearest.estimate, matching.nearest.clusteredHC1],
      1e-8,
    )
  })

  it('takes its ratio and its caliper from the options, and counts whom it left out', () => {
    const two = nearestMatching.estimate(columns, { ...settings, options: { ratio: 2 } })
    expect(two.difference.estimate).toBeCloseTo(matching.two.estimate, 8)
    expect(two.warnings).toContain('comparison.unmatchedLeftOut')
    const all = nearestMatching.estimate(columns, { ...settings, options: { caliper: 0 } })
    expect(all.difference.estimate).toBeCloseTo(matching.all.estimate, 8)
    expect(all.nTreated).toBe(matching.treated.filter((arm) => arm === 1).length)
    const again = nearestMatching.estimate(columns, { ...settings, options: { caliper: 0, replace: true } })
    expectAgreement(
      [again.difference.estimate, again.difference.stdError],
      [matching.again.estimate, matching.again.HC1],
      1e-8,
    )
    expect(again.warnings).toContain('comparison.reusedComparisons')
  })

  it('does not depend on the order of the file when scores are tied', () => {
    const rounded = matching.age.map((age) => Math.round(age / 15))
    const order = matching.treated.map((_, row) => (row * 7 + 3) % matching.treated.length)
    const estimate = (rows: readonly number[]) =>
      nearestMatching.estimate(
        {
          outcome: Float64Array.from(rows, (row) => outcome[row]!),
          treated: Uint8Array.from(rows, (row) => treated[row]!),
          covariates: [
            covariate(
              'age',
              rows.map((row) => rounded[row]!),
            ),
          ],
        },
        settings,
      ).difference
    const [straight, shuffled] = [estimate(order.map((_, row) => row)), estimate(order)]
    expect(shuffled.estimate).toBeCloseTo(straight.estimate, 10)
    expect(shuffled.stdError!).toBeCloseTo(straight.stdError!, 10)
  })

  it('says when a characteristic still differs after matching', () => {
    // The treated are far older, and without a caliper everyone gets a match all the same.
    const older = matching.age.map((age, row) => age + 30 * matching.treated[row]!)
    const apart = [
      ...covariates.slice(0, 2),
      covariate(
        'older',
        older.map((age) => age + (age % 7) * 9),
      ),
    ]
    const far = nearestMatching.estimate({ ...columns, covariates: apart }, { ...settings, options: { caliper: 0 } })
    expect(far.warnings).toContain('comparison.remainingImbalance')
  })

  it('matches within strata, and leaves out rows without one', () => {
    const strata = labelColumn(
      'sector',
      matching.urban.map((one, row) => (row === 4 ? null : one === 1 ? 'city' : 'land')),
    )
    const result = nearestMatching.estimate({ ...columns, strata }, { ...settings, options: { caliper: 0 } })
    expect(result.warnings).toContain('comparison.rowsLeftOut')
    const cities = (arm: number) =>
      matching.treated.filter((one, row) => one === arm && matching.urban[row] === 1 && row !== 4)
    const countries = (arm: number) =>
      matching.treated.filter((one, row) => one === arm && matching.urban[row] === 0 && row !== 4)
    const most = Math.min(cities(1).length, cities(0).length) + Math.min(countries(1).length, countries(0).length)
    expect(result.nTreated).toBe(most)
  })
})

describe('matching by classes as an estimator', () => {
  it.each(['ATT', 'ATC', 'ATE'] as const)('gives for the %s the effect and HC1 error of R', (estimand) => {
    const { difference } = subclassification.estimate(columns, { ...settings, estimand })
    const expected = matching.subclass[estimand]
    expectAgreement([difference.estimate, difference.stdError], [expected.estimate, expected.HC1], 1e-8)
  })

  it('of coarsened cells is exact where cells are exact', () => {
    const two = [covariate('urban', matching.urban, { binary: true })]
    const result = coarsenedExactMatching.estimate({ ...columns, covariates: two }, settings)
    const average = (arm: number, place: number) => {
      const values = matching.weeks.filter((_, row) => matching.treated[row] === arm && matching.urban[row] === place)
      return values.reduce((sum, value) => sum + value, 0) / values.length
    }
    const cities = matching.treated.filter((arm, row) => arm === 1 && matching.urban[row] === 1).length
    const share = cities / matching.treated.filter((arm) => arm === 1).length
    const byHand = share * (average(1, 1) - average(0, 1)) + (1 - share) * (average(1, 0) - average(0, 0))
    expect(result.difference.estimate).toBeCloseTo(byHand, 10)
  })
})

describe.each([nearestMatching, subclassification, coarsenedExactMatching])('$id', (estimator) => {
  it.each([
    ['an infinite outcome', { outcome: outcome.map((value, row) => (row === 0 ? Number.POSITIVE_INFINITY : value)) }],
    ['an arm of one', { treated: treated.map((_, row) => Number(row === 0)) }],
    [
      'a constant covariate',
      {
        covariates: [
          covariate(
            'one',
            matching.age.map(() => 1),
          ),
        ],
      },
    ],
    ['a covariate that separates', { covariates: [covariate('arm', matching.treated)] }],
    ['no covariates', { covariates: [] }],
  ])('with %s gives a number or a named failure', (_, change) => {
    try {
      const { difference } = estimator.estimate({ ...columns, ...change }, settings)
      expect([difference.estimate, difference.stdError].every(Number.isFinite)).toBe(true)
    } catch (error) {
      expect(error).toBeInstanceOf(EstimationFailure)
    }
  })
})
