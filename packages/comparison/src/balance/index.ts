import type { BalanceStatistic } from './balance-statistic.ts'
import { standardizedMeanDifference } from './standardized-mean-difference.ts'
import { varianceRatio } from './variance-ratio.ts'

/** Statistics of how alike two arms are; the first is the one that rules look at. */
export const balanceStatistics: readonly BalanceStatistic[] = [standardizedMeanDifference, varianceRatio]
