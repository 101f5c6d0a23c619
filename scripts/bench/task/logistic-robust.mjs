import { fitLogistic, robustCovariance } from '@doorstroom/statistics'
import { coefficientColumns } from '../coefficient-columns.mjs'

export const task = {
  title: 'Logistic regression with HC0 errors, 1,000,000 x 10',
  data: 'regression-1e6',
  aim: 5,
  runsOfR: 1,
  prepare: ({ binary, amount: _, ...rest }) => ({
    outcome: Float64Array.from(binary),
    columns: coefficientColumns(rest),
  }),
  run: (input) => {
    const fit = fitLogistic(input)
    const covariance = robustCovariance(fit, 'HC0')
    return { coefficients: [...fit.coefficients], stdErrors: covariance.map((row, index) => Math.sqrt(row[index])) }
  },
}
