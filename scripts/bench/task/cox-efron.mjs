import { fitCox } from '@doorstroom/statistics'
import { coefficientColumns } from '../coefficient-columns.mjs'

export const task = {
  title: 'Cox model, Efron ties, 100,000 x 10',
  data: 'hazard-1e5',
  aim: 3,
  prepare: ({ time, event, ...rest }) => ({ time, event, columns: coefficientColumns(rest) }),
  run: (input) => {
    const { coefficients, standardErrors, logLikelihood } = fitCox(input)
    return { coefficients: [...coefficients], stdErrors: [...standardErrors], logLikelihood }
  },
}
