import { EstimationFailure } from '../result/estimation-failure.ts'
import { knownValues } from './known-values.ts'

/**
 * Ratio of two means, treated over comparison, with the jackknife standard error that leaves out each person of either
 * group in turn. Missing values (NaN) are left out.
 *
 * @throws EstimationFailure `statistics.tooFewPersons` (2 in each group), `statistics.constantOutcome` when a mean to
 * divide by is 0, `statistics.infiniteValue`.
 *
 * Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 11, doi 10.1201/9780429246593.
 *
 * @example
 * jackknifeOfRatio([14, 9, 22, 31, 18, 25], [8, 12, 5, 16, 11]) // { ratio: 1.9070513, stdError: 0.4934418 }
 */
export function jackknifeOfRatio(
  treated: ArrayLike<number>,
  comparison: ArrayLike<number>,
): { readonly ratio: number; readonly stdError: number } {
  const one = knownValues(treated, 2)
  const other = knownValues(comparison, 2)
  const sumOne = one.reduce((sum, value) => sum + value, 0)
  const sumOther = other.reduce((sum, value) => sum + value, 0)
  const meanOne = sumOne / one.length
  const meanOther = sumOther / other.length
  const size = one.length + other.length
  const ratios = new Float64Array(size)
  one.forEach((value, row) => {
    ratios[row] = (sumOne - value) / (one.length - 1) / meanOther
  })
  other.forEach((value, row) => {
    ratios[one.length + row] = meanOne / ((sumOther - value) / (other.length - 1))
  })
  const ratio = meanOne / meanOther
  if (!Number.isFinite(ratio) || ratios.some((value) => !Number.isFinite(value)))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'Het gemiddelde waardoor gedeeld wordt is 0.',
      en: 'The mean to divide by is 0.',
    })
  const centre = ratios.reduce((sum, value) => sum + value, 0) / size
  const squares = ratios.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return { ratio, stdError: Math.sqrt(((size - 1) / size) * squares) }
}
