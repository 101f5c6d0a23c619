import { optimalMatchingDistances, transitionRateCosts } from '@doorstroom/statistics'
import { sequenceColumns } from '../sequence-columns.mjs'
import { sumOfDistances } from '../sum-of-distances.mjs'

export const task = {
  title: 'Optimal matching, costs from transition rates, 712 sequences of 72',
  data: 'sequences-712x72',
  aim: 2,
  threads: [1, 2],
  recorded: { seconds: 1.1, by: 'TraMineR on mvad (712 x 72, a good part of them alike)' },
  prepare: sequenceColumns,
  run: (sequences, threads) =>
    sumOfDistances(optimalMatchingDistances(sequences, transitionRateCosts(sequences, { indel: 1 }), { threads })),
}
