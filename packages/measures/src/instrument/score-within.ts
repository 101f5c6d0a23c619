import type { Measured } from '../definition/measured.ts'

/**
 * A score, or `notApplicable` when it lies outside the range a measure has: the score of a questionnaire with other
 * answers than the measure is about.
 *
 * @example
 * scoreWithin({ value: 8 }, [1, 7]) // { reason: 'notApplicable' }
 */
export const scoreWithin = (measured: Measured, [low, high]: readonly [number, number]): Measured =>
  'value' in measured && !(measured.value >= low && measured.value <= high) ? { reason: 'notApplicable' } : measured
