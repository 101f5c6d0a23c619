import { binomialCumulative } from '../distribution/binomial-cumulative.ts'
import { chiSquaredUpperTail } from '../distribution/chi-squared-upper-tail.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

export interface McNemarTest {
  /** Chi-squared with one degree of freedom. */
  readonly statistic: number
  readonly pValue: number
  /** From the binomial distribution of the pairs that differ. */
  readonly exactPValue: number
}

/**
 * McNemar's test of paired 0/1 outcomes, from the two counts of pairs that changed. Equal to R's `mcnemar.test`, and
 * its exact form to `binom.test(gained, gained + lost)`.
 *
 * @param gained - Pairs that went from 0 to 1.
 * @param lost - Pairs that went from 1 to 0.
 * @throws EstimationFailure `statistics.noEvents` when no pair changed.
 *
 * Source: McNemar (1947), Psychometrika 12, 153-157, doi 10.1007/BF02295996.
 *
 * @example
 * mcNemarTest(25, 10, true).statistic // 5.6
 */
export function mcNemarTest(gained: number, lost: number, continuityCorrection: boolean): McNemarTest {
  if (!(gained >= 0 && lost >= 0 && Number.isInteger(gained + lost))) throw new RangeError('counts must be whole')
  if (gained + lost === 0)
    throw new EstimationFailure('statistics.noEvents', {
      nl: 'Bij niemand veranderde de uitkomst, dus er valt niets te toetsen.',
      en: 'Nobody changed, so there is nothing to test.',
    })
  const difference = Math.abs(gained - lost)
  const excess = Math.max(0, difference - (continuityCorrection ? 1 : 0))
  const statistic = (excess * excess) / (gained + lost)
  return {
    statistic,
    pValue: chiSquaredUpperTail(statistic, 1),
    exactPValue: Math.min(1, 2 * binomialCumulative(Math.min(gained, lost), gained + lost, 0.5)),
  }
}
