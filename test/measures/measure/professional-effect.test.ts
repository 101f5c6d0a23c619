import { completePerson, drawnEnrolment } from '@doorstroom/measures'
import { randomStream } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { professionalEffect } from '../../../packages/measures/src/measure/professional-effect.ts'
import { latentShare } from '../../../packages/measures/src/outcome/latent-share.ts'
import { medianOddsRatio } from '../../../packages/measures/src/outcome/median-odds-ratio.ts'

/** Sixty professionals with thirty clients each, log-odds spread by `deviation` and by chances beforehand. */
function simulated(deviation: number, seed: number) {
  const random = randomStream(seed)
  const levels = Array.from({ length: 60 }, () => deviation * random.normal())
  const chances = Float64Array.from({ length: 1800 }, () => 2 * random.uniform() - 1)
  const work = chances.map((chance, row) =>
    random.uniform() < 1 / (1 + Math.exp(-(levels[Math.floor(row / 30)] ?? 0) - chance)) ? 1 : 0,
  )
  const enrolled = Array.from(work, (_, row) =>
    completePerson({ enrolment: drawnEnrolment({ professionalId: `p${Math.floor(row / 30)}` }) }),
  )
  const covariates = [{ name: 'chance', binary: false, essential: true, values: chances }]
  const rows = completeGroup({ enrolled, covariates, outcomes: new Map([['work', work]]) })
  const values = professionalEffect.group(rows, { adjust: true })
  return (term: string) => values.find((value) => value.term === `${term}.work`)
}

describe('effect of the professional', () => {
  it('turns a variance of 0.2 in log-odds into a share of 0.057 and a median odds ratio of 1.53', () => {
    expect(latentShare(0.2)).toBeCloseTo(0.0573088, 7)
    expect(medianOddsRatio(0.2)).toBeCloseTo(1.532016, 6)
  })

  it('finds the spread that people were simulated with, inside its limits', () => {
    const value = simulated(0.8, 7)
    expect(value('variance')?.estimate).toBeGreaterThan(0.64 * 0.6)
    expect(value('variance')?.estimate).toBeLessThan(0.64 * 1.6)
    const { confLow = Number.NaN, confHigh = Number.NaN } = value('mor') ?? {}
    expect(confLow).toBeLessThan(medianOddsRatio(0.64))
    expect(confHigh).toBeGreaterThan(medianOddsRatio(0.64))
    expect(value('mor')?.warnings).toEqual([])
  })

  it('leaves room for no effect at all when professionals do not differ', () => {
    expect(simulated(0, 3)('mor')?.confLow).toBe(1)
  })
})
