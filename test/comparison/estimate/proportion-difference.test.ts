import { describe, expect, it } from 'vitest'
import { proportionDifference } from '../../../packages/comparison/src/estimate/proportion-difference.ts'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { context, trial } from '../trial.ts'

const settings = { confLevel: 0.95 }

/** So many events in so many persons, per arm. */
function arms(eventsTreated: number, nTreated: number, eventsComparison: number, nComparison: number) {
  const outcome = Float64Array.from({ length: nTreated + nComparison }, (_, row) =>
    row < nTreated ? Number(row < eventsTreated) : Number(row - nTreated < eventsComparison),
  )
  return { outcome, treated: Uint8Array.from(outcome.keys(), (row) => Number(row < nTreated)) }
}

describe('a difference in shares', () => {
  it("is Newcombe's published example: 56 of 70 against 48 of 80", () => {
    const { difference } = proportionDifference.estimate(arms(56, 70, 48, 80), settings)
    expect(difference.estimate).toBeCloseTo(0.2, 12)
    expect([difference.confLow.toFixed(4), difference.confHigh.toFixed(4)]).toEqual(['0.0524', '0.3339'])
  })

  it('agrees with R on interval, error, chi-squared and the levels', () => {
    const columns = { outcome: Float64Array.from(trial.work), treated: Uint8Array.from(trial.treated) }
    const result = proportionDifference.estimate(columns, settings)
    const { estimate, stdError, confLow, confHigh, pValue } = trial.proportion
    expectAgreement(Object.values(result.difference), [estimate, stdError, confLow, confHigh, pValue], 1e-10)
    for (const arm of ['treated', 'comparison'] as const) {
      expectAgreement([result[arm].confLow, result[arm].confHigh], trial.proportion[arm], 1e-10)
    }
  })

  it('still has an interval when nobody, or everybody, has the event', () => {
    const { difference } = proportionDifference.estimate(arms(0, 12, 0, 14), settings)
    expect(difference).toMatchObject({ estimate: 0, pValue: 1 })
    expect(difference.confLow).toBeLessThan(-0.2)
    expect(difference.confHigh).toBeGreaterThan(0.2)
  })

  it('carries the counts in the levels', () => {
    const rows = proportionDifference.tidy(proportionDifference.estimate(arms(5, 10, 3, 12), settings), context)
    expect(rows.map(({ n, nEvents }) => [n, nEvents])).toEqual([
      [22, null],
      [10, 5],
      [12, 3],
    ])
  })

  it('refuses an amount', () => {
    const columns = { outcome: Float64Array.of(1, 2, 0, 1), treated: Uint8Array.of(1, 1, 0, 0) }
    expect(() => proportionDifference.estimate(columns, settings)).toThrow(
      expect.objectContaining({ code: 'comparison.notBinary' }),
    )
  })
})
