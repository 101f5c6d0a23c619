import { statePerWeek } from '@doorstroom/trajectories'
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
})
