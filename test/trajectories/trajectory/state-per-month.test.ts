import { fromIsoDate, statePerMonth } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'

const day = (text: string) => fromIsoDate(text) ?? Number.NaN
const spell = (state: string, begin: string, end: string | null) => ({
  channel: 'labour',
  state,
  begin: day(begin),
  end: end === null ? null : day(end),
})

describe('the state per month', () => {
  it('is the state on the last day of every calendar month, across years and leap days', () => {
    const spells = [spell('UB', '2023-12-05', '2024-02-29'), spell('WT', '2024-02-29', '2024-03-31')]
    expect(statePerMonth(spells, 'labour', day('2023-12-10'), day('2024-04-01'))).toEqual(['UB', 'UB', 'WT', null])
  })

  it('has no month whose last day is not observed', () => {
    const running = [spell('WT', '2024-01-01', null)]
    expect(statePerMonth(running, 'labour', day('2024-01-01'), day('2024-02-29'))).toEqual(['WT'])
    expect(statePerMonth(running, 'labour', day('2024-01-01'), day('2024-03-01'))).toEqual(['WT', 'WT'])
    expect(statePerMonth(running, 'education', day('2024-01-01'), day('2024-03-01'))).toEqual([null, null])
  })
})
