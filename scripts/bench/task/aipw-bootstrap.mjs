import { augmentedBootstrap } from '@doorstroom/comparison'
import { mean, quantile, standardDeviation } from '@doorstroom/statistics'
import { coefficientColumns } from '../coefficient-columns.mjs'

export const task = {
  title: 'Augmented weighting, 1,000 bootstrap samples of 10,000 rows',
  data: 'confounded-1e4',
  aim: 4,
  runsOfR: 1,
  baseline: 'glm.fit and .lm.fit in every sample',
  tolerance: { mean: 0.005, stdError: 0.2, confLow: 0.01, confHigh: 0.01 },
  prepare: ({ treated, outcome, ...rest }) => ({
    outcome,
    treated: Uint8Array.from(treated),
    covariates: coefficientColumns(rest).map((values) => ({ values })),
  }),
  run: (input) => {
    const drawn = augmentedBootstrap({ ...input, estimand: 'ATE', from: 0, to: 1000, seed: 1 })
    return {
      mean: mean(drawn),
      stdError: standardDeviation(drawn),
      confLow: quantile(drawn, 0.025),
      confHigh: quantile(drawn, 0.975),
    }
  },
}
