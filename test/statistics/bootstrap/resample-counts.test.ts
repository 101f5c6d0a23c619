import { randomStream, resampleCounts } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'

describe('a resample with replacement', () => {
  it('draws as many as there are rows, from each part of the list alike', () => {
    const stream = randomStream(5)
    const counts = new Int32Array(900)
    const perRow = new Float64Array(900)
    for (let round = 0; round < 400; round += 1) {
      resampleCounts(stream, counts)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(900)
      counts.forEach((count, row) => {
        perRow[row]! += count
      })
    }
    // Chi-squared of 900 counts about 400 each: mean 899, standard deviation about 42.
    const statistic = perRow.reduce((sum, count) => sum + (count - 400) ** 2 / 400, 0)
    expect(statistic).toBeGreaterThan(899 - 5 * 42)
    expect(statistic).toBeLessThan(899 + 5 * 42)
  })

  it('leaves a row out with probability (1 - 1 / n)^n', () => {
    const stream = randomStream(6)
    let absent = 0
    for (let round = 0; round < 2000; round += 1)
      absent += resampleCounts(stream, new Float64Array(50)).filter((count) => count === 0).length
    expect(absent / 2000 / 50).toBeCloseTo(0.98 ** 50, 2)
  })

  it('follows from the stream alone, and of no rows or one there is one answer', () => {
    const draw = () => resampleCounts(randomStream(9).split(3)[2]!, new Int32Array(20))
    expect(draw()).toEqual(draw())
    expect(resampleCounts(randomStream(1), new Int32Array(0))).toEqual(new Int32Array(0))
    expect(resampleCounts(randomStream(1), new Int32Array(1))).toEqual(Int32Array.of(1))
  })
})
