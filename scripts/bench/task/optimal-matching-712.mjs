import { optimalMatchingDistances, transitionRateCosts } from '@doorstroom/statistics'
import { sequenceColumns } from '../sequence-columns.mjs'
import { sumOfDistances } from '../sum-of-distances.mjs'

export const task = {
  title: 'Optimal matching, costs from transition rates, 712 sequences of 72, 557 of them different',
  data: 'sequences-712x72',
  aim: 2,
  threads: [1, 2],
  recorded: {
    seconds: 1.1,
    by: 'TraMineR on mvad, which is as large and has as many different sequences',
  },
  prepare: sequenceColumns,
  run: (sequences, threads) =>
    sumOfDistances(optimalMatchingDistances(sequences, transitionRateCosts(sequences, { indel: 1 }), { threads })),
}
