import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnMoments } from '../../../packages/report/src/chart/drawn-moments.ts'
import { spreadLabels } from '../../../packages/report/src/chart/spread-labels.ts'
import { textLines, textWidth } from '../../../packages/report/src/chart/text-width.ts'

describe('labels at the ends of lines', () => {
  it('move apart as little as needed', () => {
    expect(spreadLabels([10, 11, 40], { gap: 5, low: 0, high: 100 })).toEqual([8, 13, 40])
  })

  it('never lie on each other, keep their order and stay within the chart when there is room', () => {
    const positions = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 })
    fc.assert(
      fc.property(positions, (values) => {
        const placed = spreadLabels(values, { gap: 5, low: 0, high: 100 })
        const order = values.map((_, index) => index).sort((left, right) => values[left]! - values[right]!)
        for (const [step, index] of order.entries()) {
          expect(placed[index]!).toBeGreaterThanOrEqual(-1e-9)
          expect(placed[index]!).toBeLessThanOrEqual(100 + 1e-9)
          if (step > 0) expect(placed[index]! - placed[order[step - 1]!]!).toBeGreaterThanOrEqual(5 - 1e-9)
        }
      }),
    )
  })
})

describe('the moments of a curve that are drawn', () => {
  it('are one per month, the later of two that fall together', () => {
    expect(drawnMoments([364, 30, 61, 365])).toEqual([30, 61, 365])
  })

  it('are at most twenty-five and keep the last', () => {
    const moments = drawnMoments(Array.from({ length: 72 }, (_, month) => Math.round((month + 1) * 30.4375)))
    expect(moments.length).toBeLessThanOrEqual(25)
    expect(moments.at(-1)).toBe(Math.round(72 * 30.4375))
  })
})

describe('the width of a text', () => {
  it('is the sum of the widths in the font itself', () => {
    // DejaVu Sans Book, thousandths of an em: W 989, e 615, r 411, k 579
    expect(textWidth('Werk', 10)).toBeCloseTo(25.94, 10)
    expect(textWidth('Werk', 10, true)).toBeGreaterThan(textWidth('Werk', 10))
  })

  it('breaks lines at spaces and leaves a long word whole', () => {
    expect(textLines('Werk met subsidie', 60, 10)).toEqual(['Werk met', 'subsidie'])
    expect(textLines('arbeidsongeschiktheidsverzekering', 20, 10)).toEqual(['arbeidsongeschiktheidsverzekering'])
  })
})
