import { leeBounds, leeBoundsRows } from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'
import { context } from '../trial.ts'

const none = Number.NaN

/** Twenty people per arm, 12 of the treated and 9 of the others at work: 60 against 45 percent. */
const treated = Uint8Array.from({ length: 40 }, (_, row) => Number(row < 20))
const wages = Float64Array.from({ length: 40 }, (_, row) => {
  if (row < 20) return row < 12 ? row + 1 : none
  return row < 29 ? 4 : none
})

describe("Lee's bounds", () => {
  it('trim a quarter of the treated workers when 60 against 45 percent work', () => {
    const bounds = leeBounds({ outcome: wages, treated })
    expect(bounds).toMatchObject({ selectedTreated: 0.6, selectedComparison: 0.45, trimmedArm: 'treated' })
    expect(bounds.trimShare).toBeCloseTo(0.25, 12)
    // Wages 1 to 12: without the top quarter 1 to 9 (mean 5), without the bottom quarter 4 to 12 (mean 8).
    expect(bounds.lowest).toBeCloseTo(1, 12)
    expect(bounds.highest).toBeCloseTo(4, 12)
    expect(bounds.untrimmed).toBeCloseTo(2.5, 12)
  })

  it('mirror when more people work without the programme', () => {
    const straight = leeBounds({ outcome: wages, treated })
    const mirrored = leeBounds({ outcome: wages, treated: treated.map((arm) => 1 - arm) })
    expect(mirrored.trimmedArm).toBe('comparison')
    expect([mirrored.lowest, mirrored.highest]).toEqual([-straight.highest, -straight.lowest])
  })

  it('are one number when equally many work', () => {
    const outcome = Float64Array.of(3, 5, none, 1, 2, none)
    const bounds = leeBounds({ outcome, treated: Uint8Array.of(1, 1, 1, 0, 0, 0) })
    expect(bounds).toMatchObject({ trimShare: 0, trimmedArm: null, lowest: 2.5, highest: 2.5, untrimmed: 2.5 })
  })

  it('name why there are none when nobody works in an arm', () => {
    const outcome = Float64Array.of(3, 5, none, none)
    expect(() => leeBounds({ outcome, treated: Uint8Array.of(1, 1, 0, 0) })).toThrow(
      expect.objectContaining({ code: 'comparison.noSelected' }),
    )
  })

  it('come as rows of their own', () => {
    const rows = leeBoundsRows(leeBounds({ outcome: wages, treated }), context, 'ITT')
    expect(rows.map(({ term, unit, estimate }) => [term, unit, estimate!.toFixed(2)])).toEqual([
      ['lowest', 'weeks', '1.00'],
      ['highest', 'weeks', '4.00'],
      ['trim-share', 'share', '0.25'],
    ])
  })
})
