import { completePerson, drawnMeasurement } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'
import { participationLadder } from '../../../packages/measures/src/measure/participation-ladder.ts'

const rungs = [1, 2, 3, 4, 5, 6]
const moved = (before: number, after: number, rater: string | null = null, options = {}) =>
  participationLadder.value(
    completePerson({
      measurements: [
        drawnMeasurement({ instrumentId: 'participation-ladder', wave: 0, score: before, rater }),
        drawnMeasurement({ instrumentId: 'participation-ladder', wave: 1, score: after, rater }),
      ],
    }),
    participationLadder.options.parse(options),
  )

describe('the participation ladder', () => {
  it('gives as its mean the share that moved up minus the share that moved down', () => {
    const pairs = rungs.flatMap((before) => rungs.map((after) => [before, after] as const))
    const values = pairs.map(([before, after]) => moved(before, after))
    const count = (holds: (pair: readonly [number, number]) => boolean) => pairs.filter(holds).length
    const sum = values.reduce((total, given) => total + ('value' in given ? given.value : Number.NaN), 0)
    expect(sum).toBe(count(([before, after]) => after > before) - count(([before, after]) => after < before))
    expect(moved(2, 6)).toEqual(moved(2, 3))
  })

  it('counts the placing of the rater asked for, and of no other', () => {
    expect(moved(2, 3, 'client')).toEqual({ reason: 'noBaseline' })
    expect(moved(2, 3, 'client', { rater: 'client' })).toEqual({ value: 1 })
    expect(moved(2, 3, 'professional')).toEqual({ value: 1 })
  })

  it('knows six rungs and nothing between or beyond', () => {
    for (const wrong of [0, 7, 3.5]) expect(moved(2, wrong)).toEqual({ reason: 'notApplicable' })
  })
})
