import { defineRow, type MeasureEntry, type ResultRow } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { includesZero, measureScale, rangeParts } from '../../../packages/report/src/rows/measure-scale.ts'
import { hasRange } from '../../../packages/report/src/rows/shown-row.ts'
import { reportText } from '../../../packages/report/src/text/report-text.ts'
import { comparisonStudy } from '../fixture.ts'

const measures = comparisonStudy().measures
const share = measures.find(({ id }) => id === 'good-job')!
const amount = measures.find(({ id }) => id === 'weeks-in-paid-work')!

function difference(entry: MeasureEntry, estimate: number, confLow: number, confHigh: number): ResultRow {
  const place = {
    population: 'everyone',
    horizonDays: 364,
    estimand: 'ATT',
    estimator: 'x',
    term: 'difference',
  } as const
  return defineRow({ ...place, measure: entry.id, unit: entry.unit, estimate, confLow, confHigh })
}

function words(entry: MeasureEntry, row: ResultRow, language: 'nl' | 'en') {
  if (!hasRange(row)) throw new Error('no range')
  return reportText(language).range(rangeParts(row, measureScale(entry, [row], language)))
}

describe('a range of differences in words', () => {
  it('names both ends and which side they are on, the end nearest to no difference first', () => {
    expect(words(share, difference(share, 0.04, 0.01, 0.07), 'nl')).toBe('tussen 1 en 7 meer')
    expect(words(share, difference(share, -0.04, -0.07, -0.01), 'nl')).toBe('tussen 1 en 7 minder')
    expect(words(share, difference(share, 0.04, -0.01, 0.09), 'nl')).toBe('tussen 1 minder en 9 meer')
  })

  it('counts people as fewer and amounts as less', () => {
    expect(words(share, difference(share, 0, -0.02, 0.02), 'en')).toBe('between 2 fewer and 2 more')
    expect(words(amount, difference(amount, 0, -2.1, 2.4), 'en')).toBe('between 2.1 less and 2.4 weeks more')
  })

  it('takes a decimal when a bound would round to zero, so that its side stays true', () => {
    expect(words(share, difference(share, 0.04, -0.004, 0.09), 'nl')).toBe('tussen 0,4 minder en 9,0 meer')
  })

  it('says about when both ends round to the same number', () => {
    expect(words(share, difference(share, 0.04, 0.038, 0.042), 'en')).toBe('about 4 more')
  })

  it('holds zero when a bound was rounded to it, so that no word of cause is used', () => {
    const row = difference(share, 0.04, 0, 0.09)
    expect(hasRange(row) && includesZero(row)).toBe(true)
    expect(words(share, row, 'nl')).toBe('tussen 0 en 9 meer')
  })

  it('tells rare outcomes per 1000 people', () => {
    const level = { ...difference(share, 0.004, 0.002, 0.006), term: 'level' }
    expect(measureScale(share, [level, difference(share, 0.002, 0.001, 0.003)], 'nl').factor).toBe(1000)
  })
})
