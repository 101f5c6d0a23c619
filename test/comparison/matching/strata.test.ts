import { coarsenedStrata, stratumWeights, subclasses, weightedDifference } from '@doorstroom/comparison'
import { labelColumn } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { matchedPeople, matching } from '../matched-people.ts'

const { outcome, treated, scores, covariates } = matchedPeople
const estimands = ['ATT', 'ATC', 'ATE'] as const

describe('subclasses of the score', () => {
  it.each(estimands)('for the %s have the limits, members, weights and effect of MatchIt', (estimand) => {
    const expected = matching.subclass[estimand]
    const { cutpoints, classes } = subclasses(scores, treated, 5, estimand)
    const weights = stratumWeights(classes, treated, estimand)
    const effect = weightedDifference({ outcome, treated, weights })
    expectAgreement(cutpoints, expected.cutpoints, 1e-9)
    expect(Array.from(classes)).toEqual(expected.classes)
    expectAgreement(weights, expected.weights, 1e-12)
    expectAgreement([effect.estimate, effect.errorHC1], [expected.estimate, expected.HC1], 1e-10)
  })

  it('by hand: a class without comparison persons gets the nearest one', () => {
    const people = Uint8Array.of(1, 1, 1, 1, 0, 0, 0)
    const classes = subclasses(Float64Array.of(0.2, 0.3, 0.7, 0.8, 0.1, 0.3, 0.4), people, 2, 'ATT').classes
    // The treated median is 0.5: all three others lie below it, and 0.4 is nearest to the upper class.
    expect(Array.from(classes)).toEqual([0, 0, 1, 1, 0, 0, 1])
  })

  it('refuse more classes than there are people, and fewer than two', () => {
    const arms = Uint8Array.of(1, 1, 0, 1, 1)
    const values = Float64Array.of(0.1, 0.2, 0.3, 0.4, 0.5)
    expect(() => subclasses(values, arms, 3, 'ATT')).toThrow(
      expect.objectContaining({ code: 'comparison.tooFewForSubclasses' }),
    )
    expect(() => subclasses(values, arms, 1, 'ATT')).toThrow(expect.objectContaining({ code: 'comparison.badSetting' }))
  })
})

describe('coarsened exact matching', () => {
  it.each(estimands)('for the %s has the weights and effect of MatchIt', (estimand) => {
    const [age, months, urban] = covariates.map(({ values }) => values)
    const strata = coarsenedStrata(
      [
        { name: 'age', values: age!, cutpoints: [30, 40, 50] },
        { name: 'months', values: months!, cutpoints: 4 },
        { name: 'urban', values: urban! },
      ],
      treated,
    )
    const weights = stratumWeights(strata, treated, estimand)
    const effect = weightedDifference({ outcome, treated, weights })
    expectAgreement(weights, matching.cells[estimand].weights, 1e-12)
    expectAgreement(
      [effect.estimate, effect.errorHC1],
      [matching.cells[estimand].estimate, matching.cells[estimand].HC1],
      1e-10,
    )
  })

  it('by hand: a limit belongs to the higher class, names are matched as they are', () => {
    const sector = labelColumn('sector', ['care', 'care', 'care', 'shop'])
    const people = Uint8Array.of(1, 0, 0, 0)
    const strata = coarsenedStrata(
      [
        { name: 'age', values: Float64Array.of(30, 29, 35, 30), cutpoints: [30, 50] },
        { name: 'sector', values: sector },
      ],
      people,
    )
    expect(Array.from(strata)).toEqual([0, -1, 0, -1])
  })

  it('says when no cell has both arms', () => {
    const apart = [{ name: 'age', values: Float64Array.of(20, 60), cutpoints: [40, 50] }]
    expect(() => coarsenedStrata(apart, Uint8Array.of(1, 0))).toThrow(
      expect.objectContaining({ code: 'comparison.noMatches' }),
    )
  })
})
