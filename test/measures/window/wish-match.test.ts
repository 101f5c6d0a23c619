import { drawnIntake, drawnJob } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'
import { wishMatch } from '../../../packages/measures/src/window/wish-match.ts'

const wishes = drawnIntake({ wishIsco08: ['5221'], wishConditions: ['hours', 'travel', 'times', 'tasks'] })

describe('a wish and a job', () => {
  it('are compared on occupation and conditions together, half each', () => {
    expect(wishMatch(drawnJob({ isco08: '5221', conditionsMet: ['hours'] }), wishes)).toBe(0.625)
  })

  it('are compared on what is known when one of the two is not', () => {
    expect(wishMatch(drawnJob({ isco08: '5221' }), wishes)).toBe(1)
    expect(wishMatch(drawnJob({ conditionsMet: ['hours', 'physical'] }), wishes)).toBe(0.25)
    expect(wishMatch(drawnJob({}), wishes)).toBeNull()
  })

  it('fit as registered with the job, whatever the codes say', () => {
    expect(wishMatch(drawnJob({ wishMatch: 0.1, isco08: '5221' }), wishes)).toBe(0.1)
  })
})
