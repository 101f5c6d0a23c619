import { describe, expect, it } from 'vitest'
import { column, stoppedBy } from '../input-columns.ts'

/** Days spread evenly over years, the first and last included. */
const days = (first: number, last: number, write = (year: number) => `${year}-03-12`) =>
  Array.from({ length: 60 }, (_, index) => write(first + Math.round((index * (last - first)) / 59)))
/** Years in which a delivery of today begins and ends things. */
const recent = days(2021, 2024).map((day) => Number(day.slice(0, 4)))
const beside = (name: string, cells: readonly string[], otherYears: readonly number[] = recent) =>
  stoppedBy({ ...column(name, cells), otherYears })

describe('days under a name that says nothing', () => {
  it('stop a column when they lie as far before the other days as people are old', () => {
    expect(beside('d1', days(1958, 2005))).toEqual(['I-06-birth-date'])
    expect(
      beside(
        'datum',
        days(1958, 2005, (year) => `12-3-${year}`),
      ),
    ).toEqual(['I-06-birth-date'])
    expect(
      beside(
        'veld 7',
        days(1958, 2005, (year) => `${year}0312`),
      ),
    ).toEqual(['I-06-birth-date'])
    expect(beside('jongeren', days(1997, 2007))).toEqual(['I-06-birth-date'])
  })

  it('are let through when they lie nearer, or all in a few years, or when no other days are known', () => {
    expect(beside('d1', days(2015, 2024))).toEqual([])
    expect(beside('d1', [...days(1996, 2010), ...days(2004, 2020)])).toEqual([])
    expect(beside('d1', days(1990, 1992))).toEqual([])
    expect(beside('d1', days(2040, 2065))).toEqual([])
    expect(beside('d1', days(1958, 2005), [])).toEqual([])
    expect(beside('d1', days(1958, 2005).slice(0, 6))).toEqual([])
  })

  it('are let through under a name of another day, however far they lie back', () => {
    for (const name of ['begin', 'ingangsdatum', 'datum uitkering', 'startdatum WAO', 'diplomadatum', 'vanaf'])
      expect(beside(name, days(1985, 2006))).toEqual([])
  })

  it('do not make the other columns look like births', () => {
    const births = days(1958, 2005).map((day) => Number(day.slice(0, 4)))
    expect(beside('d2', days(2021, 2024), births)).toEqual([])
    expect(beside('d2', days(2021, 2024), [...births, ...recent])).toEqual([])
  })
})
