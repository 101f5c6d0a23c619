import { constantCosts, optimalMatchingDistances } from '@doorstroom/statistics'
import { sequenceColumns } from '../sequence-columns.mjs'
import { sumOfDistances } from '../sum-of-distances.mjs'

export const task = {
  title: 'Optimal matching, constant costs, 2,000 different sequences of 72',
  data: 'sequences-2000x72',
  aim: 2,
  threads: [1, 2],
  recorded: { seconds: 15, by: 'TraMineR on other generated sequences of the same size' },
  prepare: sequenceColumns,
  run: (sequences, threads) =>
    sumOfDistances(optimalMatchingDistances(sequences, constantCosts(sequences), { threads })),
}
