import { reliableChange } from '@doorstroom/statistics'
import { expect, it } from 'vitest'

const scale = { standardDeviation: 0.7, reliability: 0.8 }

it('a rise from 3.5 to 4.5 on a scale with spread .70 and reliability .80 is an improvement', () => {
  const change = reliableChange({ before: 3.5, after: 4.5, ...scale })
  expect(change.z).toBeCloseTo(2.25877, 5)
  expect(change.minimalChange).toBeCloseTo(0.867713, 6)
  expect(change.class).toBe('improved')
})

it('the same rise is a deterioration where lower is better, and no change when it is smaller than the error', () => {
  expect(reliableChange({ before: 3.5, after: 4.5, ...scale, better: 'lower' }).class).toBe('deteriorated')
  expect(reliableChange({ before: 3.5, after: 4.36, ...scale }).class).toBe('unchanged')
  expect(reliableChange({ before: 3.5, after: 4.37, ...scale }).class).toBe('improved')
})

it('an unknown score, a scale without spread and a perfect reliability are refused', () => {
  expect(() => reliableChange({ before: Number.NaN, after: 4, ...scale })).toThrow(RangeError)
  expect(() => reliableChange({ before: 3, after: 4, ...scale, standardDeviation: 0 })).toThrow(RangeError)
  expect(() => reliableChange({ before: 3, after: 4, ...scale, reliability: 1 })).toThrow(RangeError)
})
