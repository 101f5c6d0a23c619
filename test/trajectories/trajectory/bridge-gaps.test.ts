import { bridgeGaps } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'

const spans = (...pairs: [number, number | null][]) => pairs.map(([begin, end]) => ({ begin, end }))

describe('bridging gaps', () => {
  it('joins jobs with one employer that lie 28 days apart, and not 29', () => {
    expect(bridgeGaps(spans([0, 10], [38, 50]), 28)).toEqual(spans([0, 50]))
    expect(bridgeGaps(spans([0, 10], [39, 50]), 28)).toEqual(spans([0, 10], [39, 50]))
  })

  it('joins what touches and what overlaps, whatever the order', () => {
    expect(bridgeGaps(spans([5, 8], [0, 5], [2, 3]), 0)).toEqual(spans([0, 8]))
  })

  it('keeps the longest end, and no end where one of them still lasts', () => {
    expect(bridgeGaps(spans([0, 100], [10, 20]), 0)).toEqual(spans([0, 100]))
    expect(bridgeGaps(spans([0, null], [10, 20]), 0)).toEqual(spans([0, null]))
    expect(bridgeGaps(spans([0, 5], [5, null]), 0)).toEqual(spans([0, null]))
  })

  it('keeps the other fields of the first part and changes nothing in its input', () => {
    const parts = [
      { begin: 0, end: 5, state: 'PW' },
      { begin: 5, end: 9, state: 'WW' },
    ]
    expect(bridgeGaps(parts, 0)).toEqual([{ begin: 0, end: 9, state: 'PW' }])
    expect(parts[0]?.end).toBe(5)
  })
})
