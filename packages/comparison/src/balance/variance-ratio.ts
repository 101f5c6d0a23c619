import { varianceRatio as compute } from '@doorstroom/statistics'
import type { BalanceStatistic } from './balance-statistic.ts'

/**
 * Variance of the treated over that of the comparison group, weighted when weights are given. Only for continuous
 * covariates: the variance of a 0/1 column follows from its mean. Missing is left out; NaN when neither arm varies.
 *
 * @example
 * varianceRatio.compute(age, treated, null) // 0.44
 */
export const varianceRatio: BalanceStatistic = {
  id: 'variance-ratio',
  label: { nl: 'Verhouding van de spreiding', en: 'Variance ratio' },
  sources: [
    {
      author: 'Rubin, D. B.',
      year: 2001,
      doi: '10.1023/A:1020363010465',
      taken: 'ratio of variances, and 0.5 to 2 as acceptable',
    },
  ],
  nullValue: 1,
  acceptable: [0.5, 2],
  applies: ({ binary }) => !binary,
  compute: ({ values }, treated, weights) => compute({ values, treated, weights }),
}
