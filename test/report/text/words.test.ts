import { describe, expect, it } from 'vitest'
import { dateWords } from '../../../packages/report/src/text/date-words.ts'
import { dutchPhrase } from '../../../packages/report/src/text/dutch-phrase.ts'
import { horizonWords } from '../../../packages/report/src/text/horizon-words.ts'
import { lowerFirst } from '../../../packages/report/src/text/lower-first.ts'
import { neededWords } from '../../../packages/report/src/text/needed-words.ts'
import { reportText } from '../../../packages/report/src/text/report-text.ts'
import { sizeOf } from '../../../packages/report/src/text/size-of.ts'

describe('words of a report', () => {
  it('says dates in words, since 3-5 means two things', () => {
    expect(dateWords('2026-03-05', 'nl')).toBe('5 maart 2026')
    expect(dateWords('2026-03-05', 'en')).toBe('5 March 2026')
    expect(dateWords('spring', 'en')).toBe('spring')
  })

  it('says whole months where days come near them, else weeks, else days', () => {
    expect([182, 364, 546, 730].map((days) => horizonWords(days, 'nl'))).toEqual([
      '6 maanden',
      '12 maanden',
      '18 maanden',
      '24 maanden',
    ])
    expect([31, 56, 10, 7].map((days) => horizonWords(days, 'en'))).toEqual(['1 month', '8 weeks', '10 days', '1 week'])
  })

  it('splits a Dutch phrase into its verb in the plural and the rest', () => {
    expect(dutchPhrase('ging duidelijk vooruit')).toEqual({ verb: 'gingen', rest: 'duidelijk vooruit' })
    expect(dutchPhrase('hadden blijvend werk')).toEqual({ verb: 'hadden', rest: 'blijvend werk' })
  })

  it('fixes the size words at 3 and 8 percentage points, whatever the sign', () => {
    expect([0.029, 0.03, -0.079, 0.08, -0.3].map(sizeOf)).toEqual(['little', 'small', 'small', 'large', 'large'])
  })

  it('says what is needed once per kind of need, and something general for an unknown reason', () => {
    const text = reportText('en')
    expect(neededWords(['tooWide', 'smallArms', 'poorOverlap'], text)).toEqual([text.need.size, text.need.likeness])
    expect(neededWords(['__proto__', 'neverHeardOf'], text)).toEqual([text.need.general])
  })

  it('makes a label small inside a sentence but not an abbreviation', () => {
    expect([lowerFirst('Blijvend werk'), lowerFirst('WIA-uitkering')]).toEqual(['blijvend werk', 'WIA-uitkering'])
  })
})
