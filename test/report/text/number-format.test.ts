import { describe, expect, it } from 'vitest'
import {
  decimalsFor,
  formatNumber,
  formatPercentage,
  formatPercentagePoints,
} from '../../../packages/report/src/text/number-format.ts'

describe('numbers as a reader sees them', () => {
  it('has a decimal comma in Dutch, a thousands mark only from 10,000, and a real minus', () => {
    expect(formatNumber(1234.5, 'nl', { decimals: 1 })).toBe('1234,5')
    expect(formatNumber(-12345.678, 'nl', { decimals: 1 })).toBe('\u221212.345,7')
    expect(formatNumber(1234567, 'en')).toBe('1,234,567')
  })

  it('gives zero no sign, whichever side it was rounded from', () => {
    expect(formatNumber(-0.04, 'en', { decimals: 1, signed: true })).toBe('0.0')
    expect(formatNumber(0.06, 'en', { decimals: 1, signed: true })).toBe('+0.1')
  })

  it('is not led astray by binary fractions', () => {
    expect(formatNumber(0.29 * 100, 'nl')).toBe('29')
    expect(formatNumber(1.005, 'en', { decimals: 2 })).toBe('1.01')
  })

  it('keeps percentages and percentage points apart', () => {
    expect(formatPercentage(0.123, 'nl', { decimals: 1 })).toBe('12,3%')
    expect(formatPercentagePoints(-0.04, 'nl')).toBe('\u22124 procentpunt')
  })

  it('chooses decimals by the narrowest step that must stay visible', () => {
    expect(decimalsFor([0.31, 0.22, 0.4])).toBe(2)
    expect(decimalsFor([1.9, 0.4, 3.4])).toBe(1)
    expect(decimalsFor([1620.4, 256.1, 2990.7])).toBe(0)
    expect(decimalsFor([null, 12, 40])).toBe(0)
  })
})
