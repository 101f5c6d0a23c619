import { expect } from 'vitest'

/** Fails when a number differs by more than the relative or the absolute tolerance, naming its position. */
export function expectAgreement(
  actual: ArrayLike<number | null>,
  expected: ArrayLike<number | null>,
  relative: number,
  absolute = 1e-14,
): void {
  expect(actual.length).toBe(expected.length)
  const apart = Array.from(expected, (value, index) => ({ index, actual: actual[index], expected: value })).filter(
    (pair) =>
      pair.expected === null || typeof pair.actual !== 'number'
        ? pair.actual !== pair.expected
        : !(Math.abs(pair.actual - pair.expected) <= absolute + relative * Math.abs(pair.expected)),
  )
  expect(apart).toEqual([])
}
