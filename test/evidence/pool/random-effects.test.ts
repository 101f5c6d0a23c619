import { readFileSync } from 'node:fs'
import { type PoolFailure, randomEffects } from '@doorstroom/evidence'
import { describe, expect, it } from 'vitest'

const effects = (estimates: readonly number[], stdErrors: readonly number[]) =>
  estimates.map((estimate, study) => ({ estimate, stdError: stdErrors[study]! }))
const close = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-8 * Math.max(1e-6, Math.abs(expected)))
const code = (run: () => unknown) => {
  try {
    run()
  } catch (failure) {
    return (failure as PoolFailure).code
  }
  return null
}

describe('a pool of studies', () => {
  it('equals the values computed by hand for three studies of equal precision', () => {
    // w = 100 each: Q = 100 (0.04 + 0 + 0.04) = 8, C = 300 - 30000/300 = 200, tau^2 = (8 - 2) / 200 = 0.03
    // w* = 25 each: error = sqrt(25 * 0.08 / (2 * 75)) = 0.2 / sqrt(3); t(0.975, 2) = 4.30265273
    const pool = randomEffects(effects([0, 0.2, 0.4], [0.1, 0.1, 0.1]))
    close(pool.estimate, 0.2)
    close(pool.q, 8)
    close(pool.iSquared, 0.75)
    close(pool.tauSquared, 0.03)
    close(pool.stdError, 0.2 / Math.sqrt(3))
    expect(pool.confHigh - pool.estimate).toBeCloseTo((4.30265273 * 0.2) / Math.sqrt(3), 8)
    expect(pool.predictionHigh - pool.estimate).toBeCloseTo(4.30265273 * Math.sqrt(0.03 + 0.04 / 3), 8)
    expect(pool.qPValue).toBeCloseTo(Math.exp(-4), 10)
  })

  const path = new URL('../../reference/meta-analysis/expected.json', import.meta.url)
  const reference = JSON.parse(readFileSync(path, 'utf8'))
  for (const { id, level, estimate, stdError, result } of reference.cases) {
    it(`equals R to a relative 1e-8: ${id}`, () => {
      const pool = randomEffects(effects(estimate, stdError), { confLevel: level })
      for (const [name, expected] of Object.entries(result)) {
        if (name !== 'weights') close(pool[name as 'estimate'], expected as number)
      }
      pool.weights.forEach((weight, study) => {
        close(weight, result.weights[study])
      })
    })
  }

  it('does not depend on the order of the studies, and moves and scales with them', () => {
    const [estimates, errors] = [
      [0.12, -0.03, 0.21, 0.05],
      [0.03, 0.05, 0.06, 0.02],
    ]
    const pool = randomEffects(effects(estimates, errors))
    const turned = randomEffects(effects(estimates.toReversed(), errors.toReversed()))
    close(turned.confLow, pool.confLow)
    const scaled = randomEffects(
      effects(
        estimates.map((value) => 10 * value + 3),
        errors.map((value) => 10 * value),
      ),
    )
    close(scaled.estimate, 10 * pool.estimate + 3)
    close(scaled.stdError, 10 * pool.stdError)
    close(scaled.iSquared, pool.iSquared)
  })

  it('of studies that found exactly the same has no spread and no error', () => {
    const pool = randomEffects(effects([0.1, 0.1], [0.05, 0.02]))
    expect(pool).toMatchObject({ q: 0, iSquared: 0, tauSquared: 0, stdError: 0, pValue: 0 })
    const uneven = randomEffects(effects([0.2, 0.2, 0.2], [0.1, 0.13, 0.07]))
    expect(uneven).toMatchObject({ estimate: 0.2, q: 0, stdError: 0, confLow: 0.2, confHigh: 0.2, pValue: 0 })
  })

  it('refuses one study, an error that is not above zero, and a value that is no number', () => {
    expect(code(() => randomEffects(effects([0.1], [0.05])))).toBe('evidence.tooFewStudies')
    expect(code(() => randomEffects(effects([0.1, 0.2], [0.05, 0])))).toBe('evidence.notANumber')
    expect(code(() => randomEffects(effects([0.1, Number.NaN], [0.05, 0.1])))).toBe('evidence.notANumber')
    expect(code(() => randomEffects(effects([0.1, 0.2], [0.1, 0.1]), { confLevel: 95 }))).toBe(
      'evidence.confLevelOutside',
    )
  })
})
