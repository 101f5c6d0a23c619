import { statePerWeek } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const spell = (state: string, begin: number, end: number | null, channel = 'labour') => ({ channel, state, begin, end })

describe('the state per week', () => {
  it('is the state that covers most days of it, weeks counted from the first day', () => {
    expect(statePerWeek([spell('UB', 0, 11), spell('WT', 11, 21)], 'labour', 0, 21)).toEqual(['UB', 'UB', 'WT'])
    expect(statePerWeek([spell('UB', 0, 10), spell('WT', 10, 21)], 'labour', 0, 21)).toEqual(['UB', 'WT', 'WT'])
  })

  it('is the later of two states with as many days', () => {
    expect(statePerWeek([spell('WT', 3, 6), spell('UB', 0, 3)], 'labour', 0, 7)).toEqual(['WT'])
  })

  it('adds up the parts of a state before it compares', () => {
    const parts = [spell('UB', 0, 2), spell('WT', 2, 5), spell('UB', 5, 7)]
    expect(statePerWeek(parts, 'labour', 0, 7)).toEqual(['UB'])
  })

  it('is unknown where no day is covered, and sees one channel only', () => {
    expect(statePerWeek([spell('PW', 0, null, 'benefit'), spell('WT', 8, null)], 'labour', 0, 14)).toEqual([null, 'WT'])
  })

  it('has whole weeks only', () => {
    expect(statePerWeek([spell('WT', 0, null)], 'labour', 0, 20)).toHaveLength(2)
    expect(statePerWeek([spell('WT', 0, null)], 'labour', 5, 5)).toEqual([])
  })

  it('equals counting every day of every week, whatever the overlap', () => {
    const drawn = fc.record({
      channel: fc.constantFrom('labour', 'benefit'),
      state: fc.constantFrom('WT', 'UB', 'OP'),
      begin: fc.integer({ min: -10, max: 45 }),
      end: fc.option(fc.integer({ min: -10, max: 50 })),
    })
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 7 }), fc.integer({ min: -5, max: 5 }), (spells, from) => {
        const valid = spells.map((one) => ({ ...one, end: one.end === null ? null : Math.max(one.begin, one.end) }))
        const ordered = valid
          .filter(({ channel }) => channel === 'labour')
          .sort((one, other) => one.begin - other.begin)
        const expected = [0, 1, 2, 3, 4].map((week) => {
          const days = [0, 1, 2, 3, 4, 5, 6].map((day) => from + 7 * week + day)
          const holds = (state: string, day: number) =>
            ordered.some((one) => one.state === state && one.begin <= day && (one.end === null || one.end > day))
          let best: string | null = null
          let most = 1
          for (const { state, begin, end } of ordered) {
            if (begin >= from + 7 * week + 7 || (end !== null && end <= from + 7 * week)) continue
            const covered = days.filter((day) => holds(state, day)).length
            if (covered >= most) [best, most] = [state, covered]
          }
          return best
        })
        expect(statePerWeek(valid, 'labour', from, from + 36)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })
})
