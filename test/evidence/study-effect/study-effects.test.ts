import {
  correlationEffects,
  correlationMeasures,
  meanEffects,
  meanMeasures,
  oneRateEffects,
  oneRateMeasures,
  partialEffects,
  partialMeasures,
  rateEffects,
  rateMeasures,
  type StudyEffects,
  shareEffects,
  shareMeasures,
  twoByTwoEffects,
  twoByTwoMeasures,
} from '@doorstroom/evidence'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { failureCode } from '../failure-code.ts'
import { reference } from '../meta-analysis/studies.ts'

const { tables, means, correlations, partial, shares, rates } = reference
const floats = (values: readonly number[] | undefined) => Float64Array.from(values ?? [])
const table = {
  events1: floats(tables.ai),
  nonEvents1: floats(tables.bi),
  events2: floats(tables.ci),
  nonEvents2: floats(tables.di),
}
const groups = {
  mean1: floats(means.m1i),
  deviation1: floats(means.sd1i),
  n1: floats(means.n1i),
  mean2: floats(means.m2i),
  deviation2: floats(means.sd2i),
  n2: floats(means.n2i),
}
const t = { t: floats(partial.ti), n: floats(partial.ni), predictors: floats(partial.mi) }
const two = {
  events1: floats(rates.x1i),
  time1: floats(rates.t1i),
  events2: floats(rates.x2i),
  time2: floats(rates.t2i),
}
const made: readonly (readonly [string, StudyEffects])[] = [
  ...twoByTwoMeasures.map((measure) => [measure, twoByTwoEffects(measure, table)] as const),
  ...meanMeasures.map((measure) => [measure, meanEffects(measure, groups)] as const),
  ...correlationMeasures.map(
    (measure) =>
      [
        measure,
        correlationEffects(measure, { correlation: floats(correlations.ri), n: floats(correlations.ni) }),
      ] as const,
  ),
  ...partialMeasures.map(
    (measure) => [measure, partialEffects(measure, { ...t, explained: floats(partial.r2i) })] as const,
  ),
  ...shareMeasures.map(
    (measure) => [measure, shareEffects(measure, { events: floats(shares.xi), n: floats(shares.ni) })] as const,
  ),
  ...rateMeasures.map((measure) => [measure, rateEffects(measure, two)] as const),
  ...oneRateMeasures.map(
    (measure) => [measure, oneRateEffects(measure, { events: two.events1, time: two.time1 })] as const,
  ),
]

describe('the effect of a study', () => {
  it.each(made.filter(([measure]) => measure !== 'UCOR'))('equals escalc: %s', (measure, { estimates, variances }) => {
    expectAgreement(estimates, reference.effects[measure]!.estimates, 1e-11, 1e-12)
    expectAgreement(variances, reference.effects[measure]!.variances, 1e-11, 1e-12)
  })

  it('is an unbiased correlation: r (1 + (1 - r^2) / (2 n)) to first order, exactly r at the ends', () => {
    const many = correlationEffects('UCOR', {
      correlation: Float64Array.of(0.4, 0, 1),
      n: Float64Array.of(1000, 20, 20),
    })
    expect(many.estimates[0]).toBeCloseTo(0.4 * (1 + (1 - 0.16) / 2000), 5)
    expectAgreement(many.estimates.slice(1), [0, 1], 1e-12)
  })

  it('is not a number where something is missing or the measure does not exist', () => {
    const gap = { ...table, events1: table.events1.map((value, study) => (study === 1 ? Number.NaN : value)) }
    const { estimates, variances } = twoByTwoEffects('RR', gap)
    expect([...estimates].map(Number.isNaN)).toEqual([false, true, false, false, false])
    expect([...variances].map(Number.isNaN)).toEqual([false, true, false, false, false])
    const small = correlationEffects('ZCOR', { correlation: Float64Array.of(0.2, 1.2), n: Float64Array.of(3, 50) })
    expect([...small.estimates].every(Number.isNaN)).toBe(true)
  })

  it('is refused for a negative or infinite count', () => {
    expect(failureCode(() => twoByTwoEffects('OR', { ...table, events1: table.events1.map(() => -1) }))).toBe(
      'evidence.negativeCount',
    )
    expect(failureCode(() => shareEffects('PR', { events: Float64Array.of(5), n: Float64Array.of(4) }))).toBe(
      'evidence.negativeCount',
    )
    expect(
      failureCode(() => rateEffects('IRR', { ...two, time1: two.time1.map(() => Number.POSITIVE_INFINITY) })),
    ).toBe('evidence.notFinite')
  })
})
