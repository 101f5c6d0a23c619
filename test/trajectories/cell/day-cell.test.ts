import { describe, expect, it } from 'vitest'
import { dayCell } from '../../../packages/trajectories/src/cell/day-cell.ts'
import { cellContext } from './cell-context.ts'

const iso = cellContext()
const dutch = cellContext({}, { dates: 'day-month-year' })
const compact = cellContext({}, { dates: 'year-month-day' })

describe('a day in a cell', () => {
  it('is an ISO date', () => {
    expect(dayCell('2024-03-01', iso)).toBe(19_783)
  })

  it.each(['1-3-2024', '01/03/2024', '01.03.2024', '2024-03-01'])('is %s where day-month-year was declared', (text) => {
    expect(dayCell(text, dutch)).toBe(19_783)
  })

  it.each(['20240301', '2024-03-01'])('is %s where year-month-day was declared', (text) => {
    expect(dayCell(text, compact)).toBe(19_783)
  })

  it.each([
    ['2024-03-01T00:00:00', iso],
    ['2024-03-01 00:00', iso],
    ['2024-03-01 00:00:00.000', iso],
    ['2024-03-01T00:00:00Z', iso],
    ['01-03-2024 00:00:00', dutch],
    ['1-3-2024 0:00', dutch],
    ['20240301 00:00:00', compact],
  ])('is %s, which is midnight and so no more than the day', (text, context) => {
    expect(dayCell(text, context)).toBe(19_783)
  })

  it.each([
    ['2024-03-01T12:30:00', iso],
    ['2024-03-01 00:00:01', iso],
    ['1-3-2024 23:00', dutch],
  ])('is not %s: another time of day is an error that says so', (text, context) => {
    expect(dayCell(text, context)).toMatchObject({
      code: 'trajectories.dayUnreadable',
      fix: { en: expect.stringContaining('Export the date only') },
    })
  })

  it('is asked about, with the line for mapping.yaml that would do', () => {
    const fixOf = (text: string, context = iso) => (dayCell(text, context) as { fix: { en: string } }).fix.en
    expect(fixOf('20240301')).toContain('dates: year-month-day')
    expect(fixOf('1-3-2024')).toContain('dates: day-month-year')
    expect(fixOf('1-3-2024', compact)).toContain('dates: day-month-year')
    for (const text of ['20240301', '1 maart 2024']) expect(fixOf(text, dutch)).not.toContain('put dates')
    expect(fixOf('1 maart 2024', compact)).not.toContain('put dates')
  })

  it.each(['1-3-2024', '45291', '2024-3-1', '20240301', '01-03-24', '2024-03'])('is not guessed from %s', (text) => {
    expect(dayCell(text, iso)).toMatchObject({ code: 'trajectories.dayUnreadable' })
  })

  it.each(['2023-02-29', '2024-02-30', '2024-13-01', '2024-00-10'])('%s does not exist', (text) => {
    expect(dayCell(text, iso)).toMatchObject({ code: 'trajectories.dayNonExistent' })
  })

  it.each(['20240230', '00000000', '31122024'])('%s does not exist, with the year in front', (text) => {
    expect(dayCell(text, compact)).toMatchObject({ code: 'trajectories.dayNonExistent' })
  })

  it.each(['31-02-2024', '00-00-0000', '13/13/2024'])('%s does not exist either', (text) => {
    expect(dayCell(text, dutch)).toMatchObject({ code: 'trajectories.dayNonExistent' })
  })

  it('of the last day of 9999 means: not ended, in a column of last days only', () => {
    const end = cellContext({ openEnd: true }, { dates: 'day-month-year' })
    expect(dayCell('9999-12-31', end)).toMatchObject({ code: 'trajectories.dayOpenEnd', severity: 'note' })
    expect(dayCell('31-12-9999', end)).toMatchObject({ code: 'trajectories.dayOpenEnd' })
    expect(dayCell('9999-12-31', iso)).toMatchObject({ code: 'trajectories.dayImplausible', severity: 'error' })
  })

  it('of a year no one in the data has seen is a filler', () => {
    expect(dayCell('0001-01-01', iso)).toMatchObject({ code: 'trajectories.dayImplausible' })
  })
})
