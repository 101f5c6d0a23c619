import { fitRandomIntercept } from '@doorstroom/statistics'
import { coefficientColumns } from '../coefficient-columns.mjs'

export const task = {
  title: 'Random intercept, 4,360 rows of 545 persons',
  data: 'clustered-4360',
  aim: 1,
  tolerance: { coefficients: 1e-5, stdErrors: 1e-4, betweenVariance: 1e-4, withinVariance: 1e-4 },
  prepare: ({ person, outcome, ...rest }) => ({
    clusters: Int32Array.from(person),
    outcome,
    columns: coefficientColumns(rest),
  }),
  run: (input) => {
    const { coefficients, covariance, betweenVariance, withinVariance } = fitRandomIntercept(input)
    const stdErrors = covariance.map((row, index) => Math.sqrt(row[index]))
    return { coefficients: [...coefficients], stdErrors, betweenVariance, withinVariance }
  },
}
