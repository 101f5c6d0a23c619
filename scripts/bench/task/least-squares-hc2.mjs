import { fitLeastSquares, robustCovariance } from '@doorstroom/statistics'
import { coefficientColumns } from '../coefficient-columns.mjs'

export const task = {
  title: 'Least squares with HC2 errors, 1,000,000 x 10',
  data: 'regression-1e6',
  aim: 3,
  prepare: ({ amount, ...rest }) => ({ outcome: amount, columns: coefficientColumns(rest) }),
  run: (input) => {
    const fit = fitLeastSquares(input)
    const covariance = robustCovariance(fit, 'HC2')
    return { coefficients: [...fit.coefficients], stdErrors: covariance.map((row, index) => Math.sqrt(row[index])) }
  },
}
