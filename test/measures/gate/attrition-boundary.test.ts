import { attritionBoundary, evidenceLevel } from '@doorstroom/measures'
import { codeListOf } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'

describe('the boundary of low attrition', () => {
  it.each([
    [0, 0.057, 0.1],
    [0.1, 0.063, 0.109],
    [0.2, 0.054, 0.1],
    [0.35, 0.033, 0.072],
    [0.5, 0.01, 0.037],
    [0.57, 0, 0.021],
  ])('at %f overall is %f, or %f when drop-out cannot come from the intervention', (overall, cautious, optimistic) => {
    expect(attritionBoundary(overall, 'cautious')).toBeCloseTo(cautious, 12)
    expect(attritionBoundary(overall, 'optimistic')).toBeCloseTo(optimistic, 12)
  })

  it('takes the stricter of two whole percentages in between', () => {
    expect(attritionBoundary(0.005, 'cautious')).toBeCloseTo(0.057, 12)
    expect(attritionBoundary(0.205, 'cautious')).toBeCloseTo(0.053, 12)
  })

  it('does not exist where attrition is high whatever the difference', () => {
    expect(attritionBoundary(0.58, 'cautious')).toBeNull()
    expect(attritionBoundary(0.66, 'optimistic')).toBeNull()
  })
})

describe('the evidence level', () => {
  it('knows every code of the list of mechanisms, and gives 1 to what it does not know', () => {
    const codes = Object.keys(codeListOf('ASSIGN').codes)
    expect(codes.filter((code) => evidenceLevel(code) === 1)).toEqual(['single-group', 'UNK'])
    expect(codes.filter((code) => evidenceLevel(code) === 5).length).toBe(4)
    expect(evidenceLevel('something-else')).toBe(1)
  })
})
