import { mediationAnalysis } from '@doorstroom/comparison'
import { coefficientColumns } from '../coefficient-columns.mjs'

export const task = {
  title: 'Mediation, 1,000 bootstrap samples of 899 rows',
  data: 'mediation-900',
  aim: 30,
  baseline:
    'lm.fit twice in every sample and no more than that; the aim is against mediation::mediate, which does far more',
  tolerance: { mediated: 1e-9, direct: 1e-9, total: 1e-9, stdErrors: 0.2 },
  prepare: ({ outcome, treated, mediator, ...rest }) => ({
    outcome,
    treated,
    mediator,
    covariates: coefficientColumns(rest),
  }),
  run: (input) => {
    const { mediated, direct, total } = mediationAnalysis(input, { method: 'bootstrap', replicates: 1000, seed: 1 })
    return {
      mediated: mediated.estimate,
      direct: direct.estimate,
      total: total.estimate,
      stdErrors: [mediated.stdError, direct.stdError, total.stdError],
    }
  },
}
