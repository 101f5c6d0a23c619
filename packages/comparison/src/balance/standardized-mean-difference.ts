import { standardizedMeanDifference as compute } from '@doorstroom/statistics'
import type { BalanceStatistic } from './balance-statistic.ts'

/**
 * Difference in means in standard deviations, treated - comparison. The denominator is the root of the mean of both arms'
 * unweighted variances (p (1 - p) for a 0/1 column), the same before and after weighting. A missing value is left
 * out; 0 when both arms are constant and equal, infinite when they are constant and differ.
 *
 * @example
 * standardizedMeanDifference.compute(age, treated, weights) // 0.08
 */
export const standardizedMeanDifference: BalanceStatistic = {
  id: 'standardized-mean-difference',
  label: { nl: 'Gestandaardiseerd verschil', en: 'Standardised mean difference' },
  sources: [
    {
      author: 'Austin, P. C.',
      year: 2009,
      doi: '10.1002/sim.3697',
      taken: 'definition for continuous and 0/1 covariates, and 0.1 as a rule of thumb',
    },
  ],
  nullValue: 0,
  acceptable: [-0.1, 0.1],
  applies: () => true,
  compute: ({ values, binary }, treated, weights) => compute({ values, treated, weights, binary }),
}
