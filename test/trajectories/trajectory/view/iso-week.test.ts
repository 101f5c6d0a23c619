import { dayOf, isoWeek, mondayOf } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'

const week = (year: number, month: number, dayOfMonth: number) => isoWeek(dayOf(year, month, dayOfMonth)!)

describe('the week of a day after ISO 8601', () => {
  it('belongs to the year of its Thursday, week 53 included', () => {
    expect([week(2020, 12, 27), week(2020, 12, 28), week(2021, 1, 3), week(2021, 1, 4)]).toEqual([
      '2020-W52',
      '2020-W53',
      '2020-W53',
      '2021-W01',
    ])
    expect([week(2018, 12, 31), week(2024, 12, 30), week(2027, 1, 1), week(1969, 12, 29)]).toEqual([
      '2019-W01',
      '2025-W01',
      '2026-W53',
      '1970-W01',
    ])
  })

  it('is one for the seven days from Monday, and 53 weeks long in 71 of every 400 years', () => {
    let long = 0
    for (let year = 1900; year < 2300; year++) if (week(year, 12, 28).endsWith('W53')) long += 1
    expect(long).toBe(71)
    for (let day = -800; day < 20_000; day++) {
      const sinceMonday = day - mondayOf(day)
      if (sinceMonday < 0 || sinceMonday > 6 || isoWeek(day) !== isoWeek(mondayOf(day))) throw new Error(`day ${day}`)
    }
  })
})
