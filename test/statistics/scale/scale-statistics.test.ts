import {
  EstimationFailure,
  oneFactorModel,
  reliableChangeSummary,
  scaleStatistics,
  splitHalf,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  items: (number | null)[][]
  feldt: [number, number]
  total: Record<string, number>
  itemStats: Record<string, number[]>
  alphaDrop: number[]
  pairwise: { alpha: number; standardized: number; itemRest: number[] }
  halves: { r: number; lambda4: number }
  oneFactor: { loadings: number[]; residuals: number[]; statistic: number; df: number }
  change: {
    before: number[]
    after: (number | null)[]
    reliability: number
    normMean: number
    normSpread: number
    cutoff: number
    improved: number
    deteriorated: number
    n: number
    recovered: number
    meanChange: number
  }
}>('reliability')
const items = reference.items.map((item) => Float64Array.from(item, (answer) => answer ?? Number.NaN))

it('everything said of a scale and of its items agrees with psych', () => {
  const scale = scaleStatistics(items, 'complete')
  const { total, itemStats } = reference
  expectAgreement(
    [scale.alpha, scale.standardizedAlpha, scale.lambda6, scale.meanCorrelation, scale.medianCorrelation],
    [total.raw_alpha!, total['std.alpha']!, total['G6(smc)']!, total.average_r!, total.median_r!],
    1e-10,
  )
  expectAgreement(
    [scale.stdError, scale.mean, scale.standardDeviation, scale.low, scale.high],
    [total.ase!, total.mean!, total.sd!, ...reference.feldt],
    1e-9,
  )
  const column = (part: keyof (typeof scale.items)[number]) => scale.items.map((item) => item[part])
  expectAgreement(column('mean'), itemStats.mean!, 1e-11)
  expectAgreement(column('standardDeviation'), itemStats.sd!, 1e-11)
  expectAgreement(column('scaleCorrelation'), itemStats['raw.r']!, 1e-10)
  expectAgreement(column('standardizedCorrelation'), itemStats['std.r']!, 1e-10)
  expectAgreement(column('correctedCorrelation'), itemStats['r.cor']!, 1e-10)
  expectAgreement(column('restCorrelation'), itemStats['r.drop']!, 1e-10)
  expectAgreement(column('alphaIfDropped'), reference.alphaDrop, 1e-10)
})

it('with all answers there are, incomplete persons too, it agrees with psych as well', () => {
  const scale = scaleStatistics(items, 'pairwise')
  expectAgreement(
    [scale.alpha, scale.standardizedAlpha],
    [reference.pairwise.alpha, reference.pairwise.standardized],
    1e-10,
  )
  expectAgreement(
    scale.items.map((item) => item.restCorrelation),
    reference.pairwise.itemRest,
    1e-10,
  )
  expect(scale.n).toBe(150)
})

it('by hand: two items that correlate a half have split-half reliability 2/3', () => {
  const { correlation, spearmanBrown } = splitHalf([Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2)])
  expect([correlation, spearmanBrown]).toEqual([expect.closeTo(0.5, 14), expect.closeTo(2 / 3, 14)])
})

it('split halves agree with R', () => {
  const { correlation, lambda4 } = splitHalf(items)
  expectAgreement([correlation, lambda4], [reference.halves.r, reference.halves.lambda4], 1e-11)
})

it('the one-factor model agrees with maximum likelihood in R', () => {
  const model = oneFactorModel(items)
  expectAgreement(model.loadings, reference.oneFactor.loadings, 1e-5)
  expectAgreement(model.residuals, reference.oneFactor.residuals, 1e-5)
  expectAgreement(
    [model.statistic, model.degreesOfFreedom],
    [reference.oneFactor.statistic, reference.oneFactor.df],
    1e-6,
  )
})

it('three items are fitted without rest, and reversing an item turns its loading', () => {
  const three = oneFactorModel(items.slice(0, 3))
  expect(three.statistic).toBeLessThan(1e-8)
  expect([three.degreesOfFreedom, three.rmsea, three.comparativeFit, three.tuckerLewis]).toEqual([0, 0, 1, 1])
  const turned = oneFactorModel(items.map((item, index) => (index === 2 ? item.map((answer) => 6 - answer) : item)))
  expect(turned.loadings[2]).toBeCloseTo(-oneFactorModel(items).loadings[2]!, 9)
})

it('reliable change of a group counts as R does, the person without a second score left out', () => {
  const { before, after, reliability, normMean, normSpread, ...expected } = reference.change
  const summary = reliableChangeSummary({
    before,
    after: after.map((score) => score ?? Number.NaN),
    reliability,
    better: 'lower',
    norm: { mean: normMean, standardDeviation: normSpread },
  })
  expect([summary.n, summary.counts.improved, summary.counts.deteriorated, summary.recovered]).toEqual([
    expected.n,
    expected.improved,
    expected.deteriorated,
    expected.recovered,
  ])
  expectAgreement([summary.meanChange, summary.cutoffs.c], [expected.meanChange, expected.cutoff], 1e-11)
})

it('items that are alike, an unvarying item and infinity are named failures', () => {
  const copies = [items[0]!, items[0]!, items[1]!]
  expect(() => oneFactorModel(copies)).toThrow(EstimationFailure)
  expect(() => scaleStatistics([items[0]!, items[1]!.map(() => 2)], 'complete')).toThrow('same for everyone')
  expect(() => scaleStatistics([items[0]!, items[1]!.map(() => Number.POSITIVE_INFINITY)], 'complete')).toThrow(
    'infinite',
  )
  expect(() => reliableChangeSummary({ before: [2, 2], after: [3, 4], reliability: 0.8, better: 'higher' })).toThrow(
    'same score',
  )
})
