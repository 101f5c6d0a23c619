import { metaRegression, predictionInterval, varianceInterval } from '@doorstroom/evidence'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { failureCode } from '../failure-code.ts'
import { type ReferenceFit, reference, share, studies, year } from './studies.ts'

const moderators = { average: [], year: [year], several: [year, share] }

function agree(wanted: ReferenceFit): void {
  const fit = metaRegression({ ...studies, ...wanted, moderators: moderators[wanted.model] })
  const prediction = wanted.model === 'average' ? predictionInterval(fit) : null
  const ours: Record<string, unknown> = {
    ...fit,
    moderatorStatistic: fit.moderatorTest.statistic,
    moderatorPValue: fit.moderatorTest.pValue,
    predictionLow: prediction?.low,
    predictionHigh: prediction?.high,
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (['method', 'test', 'model'].includes(name)) continue
    expectAgreement([ours[name] ?? null].flat(1).flatMap(numbers), [value].flat(1) as number[], 2e-7, 1e-9)
  }
}

const numbers = (value: unknown): number[] =>
  ArrayBuffer.isView(value) ? Array.from(value as never) : [value as number]

describe('a meta-analysis or meta-regression', () => {
  it.each(reference.fits)('equals metafor: $method, $test, $model', agree)

  it('equals what can be worked out by hand for three studies of equal precision', () => {
    // tau^2 by every moment: sample variance 0.04 less 0.01; error sqrt((0.03 + 0.01) / 3)
    const effects = { estimates: Float64Array.of(0, 0.2, 0.4), variances: Float64Array.of(0.01, 0.01, 0.01) }
    for (const method of ['DL', 'HE', 'PM', 'EB', 'REML'] as const) {
      const fit = metaRegression({ ...effects, method })
      expect(fit.tauSquared).toBeCloseTo(0.03, 12)
      expect(fit.coefficients[0]).toBeCloseTo(0.2, 12)
      expect(fit.stdErrors[0]).toBeCloseTo(Math.sqrt(0.04 / 3), 12)
      expect(fit.iSquared).toBeCloseTo(0.75, 12)
    }
    // Maximum likelihood divides by the number of studies: 0.08 / 3 - 0.01
    expect(metaRegression({ ...effects, method: 'ML' }).tauSquared).toBeCloseTo(0.08 / 3 - 0.01, 12)
  })

  it('has the Q-profile limits of metafor for the variance between studies', () => {
    const { low, high } = varianceInterval(studies)
    expectAgreement([low, high], reference.interval.slice(1), 1e-8)
    const given = varianceInterval({ ...studies, moderators: [year] })
    expectAgreement([given.low, given.high], reference.intervalOfRegression.slice(1), 1e-8)
    const alike = {
      estimates: Float64Array.of(0.1, 0.11, 0.1, 0.12),
      variances: Float64Array.of(0.01, 0.02, 0.03, 0.02),
    }
    expectAgreement([metaRegression(alike).tauSquared], [reference.nothingBetween.tauSquared], 0, 1e-12)
    expect(varianceInterval(alike)).toEqual({ low: 0, high: reference.nothingBetween.interval[2] })
  })

  it('does not lose digits when a characteristic is a year or its square', () => {
    const far = metaRegression({ ...studies, moderators: [year, year.map((value) => value ** 2)] })
    const near = metaRegression({ ...studies, moderators: [year, year.map((value) => (value - 2005) ** 2)] })
    expectAgreement(far.fitted, near.fitted, 1e-8)
  })

  it('leaves out a characteristic that follows from the others, as R does', () => {
    const fit = metaRegression({ ...studies, moderators: [year, year.map((value) => 2 * value - 1), share] })
    expect(fit.kept).toEqual([0, 1, 3])
    expectAgreement(fit.coefficients, metaRegression({ ...studies, moderators: [year, share] }).coefficients, 1e-9)
  })

  it('stops the search of Paule and Mandel where it is told to', () => {
    const exact = metaRegression({ ...studies, method: 'PM' }).tauSquared
    const rough = metaRegression({ ...studies, method: 'PM', tolerance: 0.01 }).tauSquared
    expect(exact).toBeCloseTo(metaRegression({ ...studies, method: 'EB' }).tauSquared, 13)
    expect(Math.abs(rough - exact)).toBeGreaterThan(1e-9)
    expect(Math.abs(rough - exact)).toBeLessThan(0.01)
  })

  it('refuses by name what it cannot pool', () => {
    const of = (estimates: number[], variances: number[], more = {}) =>
      failureCode(() =>
        metaRegression({ estimates: Float64Array.from(estimates), variances: Float64Array.from(variances), ...more }),
      )
    expect(of([], [])).toBe('evidence.noStudies')
    expect(of([1, Number.NaN], [1, 1])).toBe('evidence.notFinite')
    expect(of([1, 2], [1, Number.POSITIVE_INFINITY])).toBe('evidence.notFinite')
    expect(of([1, 2], [1, 0])).toBe('evidence.varianceNotPositive')
    expect(of([1, 2], [1, 1], { moderators: [Float64Array.of(0, 1)] })).toBe('evidence.tooFewForModel')
    expect(of([1, 1, 1], [1, 2, 3], { test: 'hartung-knapp' })).toBe('evidence.noSpread')
    expect(of([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(metaRegression({ estimates: Float64Array.of(2), variances: Float64Array.of(4) })).toMatchObject({
      tauSquared: 0,
      q: 0,
      coefficients: Float64Array.of(2),
      stdErrors: Float64Array.of(2),
    })
  })
})
