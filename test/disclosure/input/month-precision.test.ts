import { columnsToCoarsen, firstOfMonth, periodInMonths } from '@doorstroom/disclosure'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const day = (text: string) => Date.parse(text) / 86_400_000
const columns = [
  { file: 'spells.csv', name: 'begin' },
  { file: 'spells.csv', name: 'end' },
]

describe('dates', () => {
  it('are kept as months unless the study says why it needs days', () => {
    expect(columnsToCoarsen(columns, undefined).coarsen).toEqual(columns)
    expect(columnsToCoarsen(columns, { unit: 'day', reason: 'omdat' }).coarsen).toEqual(columns)
    expect(columnsToCoarsen(columns, undefined).notices).toMatchObject([
      { rule: 'I-10', column: 'begin' },
      { rule: 'I-10', column: 'end' },
    ])
    const reason = 'de duur tot het eerste werk wordt in dagen gemeten'
    expect(columnsToCoarsen(columns, { unit: 'day', reason })).toEqual({ coarsen: [], notices: [] })
  })

  it('become the first of their month', () => {
    for (const [from, to] of [
      ['2024-02-29', '2024-02-01'],
      ['2024-03-01', '2024-03-01'],
      ['1969-12-31', '1969-12-01'],
    ] as const)
      expect(firstOfMonth(day(from))).toBe(day(to))
  })

  it('of a period keep its order, a month at least, and its length on average', () => {
    expect(periodInMonths(day('2024-02-10'), day('2024-02-20'))).toEqual({
      begin: day('2024-02-01'),
      end: day('2024-03-01'),
    })
    expect(periodInMonths(day('2024-02-10'), day('2024-05-20'))).toEqual({
      begin: day('2024-02-01'),
      end: day('2024-05-01'),
    })
    expect(periodInMonths(day('2024-02-10'), null)).toEqual({ begin: day('2024-02-01'), end: null })
    let change = 0
    let periods = 0
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 20_000 }), fc.integer({ min: 60, max: 900 }), (begin, days) => {
        const coarse = periodInMonths(begin, begin + days)
        expect(coarse.end!).toBeGreaterThan(coarse.begin)
        change += coarse.end! - coarse.begin - days
        periods += 1
      }),
      { seed: 61, numRuns: 2000 },
    )
    expect(Math.abs(change / periods)).toBeLessThan(1.5)
  })

  it('of a period that ends before it begins stay wrong, for the checks to find', () => {
    const { begin, end } = periodInMonths(day('2024-05-10'), day('2024-02-10'))
    expect(end!).toBeLessThan(begin)
  })
})
