import {
  hodgesLehmannBounds,
  hodgesLehmannByRoot,
  mcnemarBounds,
  mTestBounds,
  pairDifferences,
  signedRankBounds,
} from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'
import { rosenbaumBounds } from '../../../packages/comparison/src/estimate/rosenbaum-bounds.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { readReference } from '../../statistics/read-reference.ts'
import { context } from '../trial.ts'

interface Bound {
  readonly gamma: number
  readonly highest: number
  readonly lowest: number
}

const reference = readReference<{
  readonly treated: number[]
  readonly comparison: number[]
  readonly gammas: number[]
  readonly signed: Bound[]
  readonly noisy: number[]
  readonly shift: Bound[]
  readonly median: number
  readonly root: number
  readonly huber: { readonly p: number; readonly deviate: number; readonly statistic: number }[]
  readonly mean: { readonly p: number; readonly deviate: number }[]
  readonly pairs: { readonly treatedOnly: number; readonly comparisonOnly: number }
  readonly mcnemar: Bound[]
}>('rosenbaum')

const outcome = Float64Array.from(reference.treated)
const second = Float64Array.from(reference.comparison)
const differences = pairDifferences(outcome, second)

describe('bounds of matched pairs', () => {
  it('of signed ranks, M-tests and discordant pairs equal their definitions in R', () => {
    const signed = signedRankBounds(differences, reference.gammas)
    expectAgreement(
      signed.map(({ pHighest }) => pHighest),
      reference.signed.map(({ highest }) => highest),
      1e-10,
    )
    expectAgreement(
      signed.map(({ pLowest }) => pLowest),
      reference.signed.map(({ lowest }) => lowest),
      1e-10,
    )
    const huber = mTestBounds(differences, reference.gammas)
    expectAgreement(
      huber.map(({ pHighest }) => pHighest),
      reference.huber.map(({ p }) => p),
      1e-10,
    )
    expectAgreement(
      huber.map(({ statistic }) => statistic),
      reference.huber.map(({ statistic }) => statistic),
      1e-12,
    )
    const mean = mTestBounds(differences, reference.gammas, { kind: 'mean' })
    expectAgreement(
      mean.map(({ deviate }) => deviate),
      reference.mean.map(({ deviate }) => deviate),
      1e-10,
    )
    const { treatedOnly, comparisonOnly } = reference.pairs
    const exact = mcnemarBounds(treatedOnly, comparisonOnly, reference.gammas)
    expectAgreement(
      exact.map(({ pHighest }) => pHighest),
      reference.mcnemar.map(({ highest }) => highest),
      1e-10,
    )
    expectAgreement(
      exact.map(({ pLowest }) => pLowest),
      reference.mcnemar.map(({ lowest }) => lowest),
      1e-10,
    )
  })

  it('on the shift are those of the sorted Walsh averages', () => {
    const bounds = hodgesLehmannBounds(Float64Array.from(reference.noisy), reference.gammas)
    expect(bounds[0]!.lowest).toBeCloseTo(reference.median, 9)
    expectAgreement(
      bounds.slice(1).map(({ highest }) => highest),
      reference.shift.map(({ highest }) => highest),
      1e-12,
    )
    expectAgreement(
      bounds.slice(1).map(({ lowest }) => lowest),
      reference.shift.map(({ lowest }) => lowest),
      1e-12,
    )
    expect(hodgesLehmannByRoot(differences)).toBeCloseTo(reference.root, 9)
  })

  it('by hand: differences 1, 2, 6 have Walsh averages 1, 1.5, 2, 3.5, 4, 6', () => {
    const [none, some] = hodgesLehmannBounds(Float64Array.of(1, 2, 6), [1, 2])
    expect(none).toEqual({ gamma: 1, lowest: 2.75, highest: 2.75 })
    // Twice the odds: the statistic may expect 2 to 4 of 6, so 2 averages lie above the one bound and 2 below the other.
    expect(some).toEqual({ gamma: 2, lowest: 2, highest: 3.5 })
    // Three of four discordant pairs or more: (4 + 1) / 16 at even odds, (4 x 27 + 81) / 256 at odds of 3.
    expect(mcnemarBounds(3, 1, [1, 3]).map(({ pHighest }) => pHighest)).toEqual([
      expect.closeTo(5 / 16, 12),
      expect.closeTo((4 * 27 + 81) / 256, 12),
    ])
  })

  it('widen with the strength of what is hidden', () => {
    const bounds = signedRankBounds(differences, [1, 1.5, 2, 4])
    bounds.slice(1).forEach(({ pHighest, pLowest }, index) => {
      expect(pHighest).toBeGreaterThan(bounds[index]!.pHighest)
      expect(pLowest).toBeLessThan(bounds[index]!.pLowest)
    })
  })

  it.each([
    ['no pair that differs', () => signedRankBounds(Float64Array.of(0, 0), [1]), 'comparison.noPairs'],
    ['no pairs', () => hodgesLehmannBounds(new Float64Array(0), [1]), 'comparison.noPairs'],
    ['no discordant pair', () => mcnemarBounds(0, 0, [1]), 'comparison.noPairs'],
    ['a median difference of 0', () => mTestBounds(Float64Array.of(0, 0, 3), [1]), 'comparison.noPairs'],
    ['a gamma below 1', () => signedRankBounds(Float64Array.of(1, 2), [0.5]), 'comparison.badSetting'],
    [
      'an infinite outcome',
      () => pairDifferences(Float64Array.of(1 / 0), Float64Array.of(1)),
      'comparison.infiniteValue',
    ],
    [
      'only incomplete pairs',
      () => pairDifferences(Float64Array.of(Number.NaN), Float64Array.of(1)),
      'comparison.noPairs',
    ],
  ])('with %s say so by name', (_, compute, code) => {
    expect(compute).toThrow(expect.objectContaining({ code }))
  })
})

describe('Rosenbaum bounds as an estimator', () => {
  const settings = { confLevel: 0.95 }

  it('gives the mean difference with the highest p-value per strength, and the strength it stands', () => {
    const result = rosenbaumBounds.estimate({ outcome, second }, { ...settings, options: { gammas: '1,1.3,1.7,2.5' } })
    const rows = rosenbaumBounds.tidy(result, context)
    expectAgreement(
      rows.map(({ pValue }) => pValue),
      reference.signed.map(({ highest }) => highest),
      1e-10,
    )
    const limit = rosenbaumBounds.glance(result, context).estimate!
    expect(signedRankBounds(differences, [limit - 1e-4])[0]!.pHighest).toBeLessThan(0.05)
    expect(signedRankBounds(differences, [limit + 1e-4])[0]!.pHighest).toBeGreaterThan(0.05)
  })

  it('looks towards the side on which the difference lies', () => {
    const [there, back] = [
      rosenbaumBounds.estimate({ outcome, second }, settings),
      rosenbaumBounds.estimate({ outcome: second, second: outcome }, settings),
    ]
    expect(back.difference).toBe(-there.difference)
    expect(back.bounds).toEqual(there.bounds)
  })

  it('says why there is no strength when nothing is shown to begin with', () => {
    const alike = { outcome: Float64Array.of(1, 2, 3, 4), second: Float64Array.of(2, 1, 4, 3) }
    const row = rosenbaumBounds.glance(rosenbaumBounds.estimate(alike, settings), context)
    expect(row).toMatchObject({ estimate: null, reasons: ['comparison.notSignificant'] })
  })
})
