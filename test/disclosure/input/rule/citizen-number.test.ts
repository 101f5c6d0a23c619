import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCitizenNumber } from '../../../../packages/disclosure/src/input/shape/is-citizen-number.ts'
import { column, repeated, stoppedBy, testNumbers } from '../input-columns.ts'

describe('the eleven test', () => {
  it('passes the known test numbers and fails another', () => {
    expect(testNumbers.map(isCitizenNumber)).toEqual([true, true, true])
    expect(isCitizenNumber('123456789')).toBe(false)
    expect(isCitizenNumber('000000000')).toBe(false)
  })

  it('pads eight digits to nine', () => {
    // padded 010000008: 8 * 1 - 1 * 8 = 0, a multiple of 11
    expect(isCitizenNumber('10000008')).toBe(true)
    expect(isCitizenNumber('010000008')).toBe(true)
    expect(isCitizenNumber('10000009')).toBe(false)
  })
})

describe('a column', () => {
  const wrong = '123456789'
  const mixed = (passing: number, failing: number) => [...repeated(testNumbers, passing), ...repeated([wrong], failing)]

  it('of twenty or more is stopped when half of the cells pass', () => {
    expect(stoppedBy(column('nummer', mixed(10, 10)))).toEqual(['I-02'])
    expect(stoppedBy(column('nummer', mixed(9, 11)))).toEqual([])
  })

  it('of five to nineteen is stopped when four in five pass, and of fewer never', () => {
    expect(stoppedBy(column('nummer', mixed(4, 1)))).toEqual(['I-02'])
    expect(stoppedBy(column('nummer', mixed(14, 5)))).toEqual([])
    expect(stoppedBy(column('nummer', testNumbers))).toEqual([])
  })

  it('is stopped at one number when its name or its text says what it is', () => {
    for (const name of ['BSN', 'bsn_client', 'Sofinummer', 'burgerservicenummer']) {
      expect(stoppedBy(column(name, ['111222333', ...repeated(['onbekend'], 30)]))).toEqual(['I-02'])
    }
    expect(stoppedBy(column('opmerking', ['belde zelf', 'zie bsn: 111222333']))).toEqual(['I-02'])
    expect(stoppedBy(column('bsn', ['PSEUDO-7F3A', 'PSEUDO-91C2']))).toEqual([])
  })

  it('is recognised with dots, spaces, or the decimals of a spreadsheet', () => {
    for (const written of ['1112.22.333', '111 222 333', '111222333.0']) {
      expect(stoppedBy(column('nummer', repeated([written], 20)))).toEqual(['I-02'])
    }
  })

  it('of running numbers of eight or nine digits raises no alarm', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000_000, max: 999_000_000 }),
        fc.integer({ min: 5, max: 400 }),
        fc.constantFrom(1, 2, 5, 10, 100),
        (first, count, step) => {
          const ids = Array.from({ length: count }, (_, index) => String(first + index * step))
          expect(stoppedBy(column('volgnummer', ids))).toEqual([])
        },
      ),
      { seed: 11, numRuns: 500 },
    )
  })

  it('of random numbers raises an alarm not once in a thousand columns', () => {
    let alarms = 0
    fc.assert(
      fc.property(
        fc.array(fc.noBias(fc.integer({ min: 10_000_000, max: 999_999_999 })), { minLength: 20, maxLength: 60 }),
        (numbers) => {
          if (stoppedBy(column('nummer', numbers.map(String))).length > 0) alarms += 1
        },
      ),
      { seed: 12, numRuns: 1000 },
    )
    expect(alarms).toBe(0)
  })

  it('of dates written as eight digits raises no alarm, however few dates there are', () => {
    const day = fc
      .record({
        year: fc.integer({ min: 1930, max: 2030 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map(({ year, month, day: of }) => {
        const [mm, dd] = [month, of].map((part) => String(part).padStart(2, '0'))
        return { compact: `${year}${mm}${dd}`, dotted: `${dd}.${mm}.${year}`, iso: `${year}-${mm}-${dd}` }
      })
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('compact', 'dotted', 'iso'),
        (days, way) => {
          const cells = repeated(
            days.map((written) => written[way as 'compact']),
            40,
          )
          expect(stoppedBy(column('begin_date', cells))).toEqual([])
        },
      ),
      { seed: 13, numRuns: 500 },
    )
  })
})
