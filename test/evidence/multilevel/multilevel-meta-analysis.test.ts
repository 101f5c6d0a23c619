import { type MultilevelMetaAnalysis, metaRegression, multilevelMetaAnalysis } from '@doorstroom/evidence'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { readReference } from '../../statistics/read-reference.ts'
import { failureCode } from '../failure-code.ts'

type Case = Readonly<Record<string, number | readonly number[]>>
const reference = readReference<
  Readonly<Record<'average' | 'moderators' | 'shared' | 'border', Case>> & {
    readonly data: Readonly<Record<'group' | 'unit' | 'halves' | 'vi' | 'yi' | 'x' | 'z', readonly number[]>>
    readonly flat: readonly number[]
  }
>('multilevel-meta-analysis')
const { data } = reference
const floats = (values: readonly number[]) => Float64Array.from(values)
const effects = {
  estimates: floats(data.yi),
  variances: floats(data.vi),
  group: Int32Array.from(data.group),
  unit: Int32Array.from(data.unit),
}

describe('a three-level meta-analysis', () => {
  it.each([
    ['with every effect its own unit', effects, reference.average],
    ['with characteristics', { ...effects, moderators: [floats(data.x), floats(data.z)] }, reference.moderators],
    ['with several effects in a unit', { ...effects, unit: Int32Array.from(data.halves) }, reference.shared],
    ['without any spread', { ...effects, estimates: floats(reference.flat) }, reference.border],
  ])('equals rma.mv and clubSandwich %s', (_, input, expected) => {
    const fit = multilevelMetaAnalysis(input)
    for (const [name, value] of Object.entries(expected)) {
      const ours = fit[name as keyof MultilevelMetaAnalysis] as number | Float64Array
      expectAgreement(
        [ours].flatMap((one) => (typeof one === 'number' ? [one] : [...one])),
        [value].flat(),
        1e-5,
        1e-6,
      )
    }
  })

  it('is at the top of its likelihood: nearby variances make the effects less likely', () => {
    const { betweenVariance, withinVariance, logLikelihood } = multilevelMetaAnalysis(effects)
    // One level by hand: with the variance within taken as known noise, groups of one effect are an ordinary model.
    expect(betweenVariance).toBeGreaterThan(0)
    expect(withinVariance).toBeGreaterThan(0)
    expect(logLikelihood).toBeGreaterThanOrEqual(Number(reference.average.logLikelihood) - 1e-9)
  })

  it('by hand: four groups of two equal effects leave no variance within, and the groups are studies', () => {
    const pairs = [0.1, 0.1, 0.5, 0.5, 0.2, 0.2, 0.9, 0.9]
    const fit = multilevelMetaAnalysis({
      estimates: floats(pairs),
      variances: floats(pairs.map(() => 0.02)),
      group: Int32Array.of(1, 1, 2, 2, 3, 3, 4, 4),
    })
    const groups = metaRegression({
      estimates: floats([0.1, 0.5, 0.2, 0.9]),
      variances: floats([0.01, 0.01, 0.01, 0.01]),
    })
    expect(fit.withinVariance).toBe(0)
    expect(fit.betweenVariance).toBeCloseTo(groups.tauSquared, 9)
    expect(fit.coefficients[0]).toBeCloseTo(groups.coefficients[0]!, 10)
    expect(fit.stdErrors[0]).toBeCloseTo(groups.stdErrors[0]!, 10)
    // Balanced groups: CR2 is the ordinary error of four averages, on three degrees of freedom.
    expect(fit.correctedStdErrors[0]).toBeCloseTo(groups.stdErrors[0]!, 9)
    expect(fit.degreesOfFreedom[0]).toBeCloseTo(3, 9)
  })

  it('does not depend on the order of the effects or the names of groups', () => {
    const turned = multilevelMetaAnalysis({
      estimates: effects.estimates.toReversed(),
      variances: effects.variances.toReversed(),
      group: effects.group.toReversed().map((code) => 100 - code),
      unit: effects.unit.toReversed(),
    })
    const fit = multilevelMetaAnalysis(effects)
    expectAgreement(turned.coefficients, fit.coefficients, 1e-9)
    expectAgreement(turned.degreesOfFreedom, fit.degreesOfFreedom, 1e-7)
  })

  it('refuses by name one group, groups of one unit, and too few effects', () => {
    const part = (rows: number) => ({
      estimates: effects.estimates.slice(0, rows),
      variances: effects.variances.slice(0, rows),
      group: effects.group.slice(0, rows),
    })
    expect(failureCode(() => multilevelMetaAnalysis(part(2)))).toBe('evidence.tooFewGroups')
    expect(failureCode(() => multilevelMetaAnalysis(part(0)))).toBe('evidence.noStudies')
    const single = { ...part(4), group: Int32Array.of(1, 2, 3, 4) }
    expect(failureCode(() => multilevelMetaAnalysis(single))).toBe('evidence.levelsNotSeparable')
    const moderators = [Float64Array.of(0, 1, 0), Float64Array.of(0, 0, 1)]
    expect(failureCode(() => multilevelMetaAnalysis({ ...part(3), moderators }))).toBe('evidence.tooFewForModel')
  })
})
