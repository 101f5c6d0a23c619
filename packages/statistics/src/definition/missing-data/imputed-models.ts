import { fitLeastSquares } from '../../regression/fit-least-squares.ts'
import { fitLogistic } from '../../regression/fit-logistic.ts'
import { checkZeroOne } from '../../result/check-zero-one.ts'

/** What pooling takes from the fit of one imputation. */
interface ImputedFit {
  readonly coefficients: Float64Array
  readonly variances: Float64Array
  readonly degreesOfFreedom: number
  readonly n: number
}

interface ImputedModel {
  readonly unit: { readonly unit?: string }
  readonly fit: (input: { readonly columns: readonly Float64Array[]; readonly outcome: Float64Array }) => ImputedFit
}

/** The regressions that can be pooled, with classical errors. */
export const imputedModels = {
  linear: {
    unit: {},
    fit: (input) => {
      const { coefficients, unscaledCovariance, sigma, degreesOfFreedom, n } = fitLeastSquares(input)
      const variances = Float64Array.from(unscaledCovariance, (row, index) => row[index]! * sigma ** 2)
      return { coefficients, variances, degreesOfFreedom, n }
    },
  },
  logistic: {
    unit: { unit: 'log-odds' },
    fit: (input) => {
      checkZeroOne(input.outcome)
      const { coefficients, covariance, n } = fitLogistic(input)
      const variances = Float64Array.from(covariance, (row, index) => row[index]!)
      return { coefficients, variances, degreesOfFreedom: n - coefficients.length, n }
    },
  },
} as const satisfies Readonly<Record<string, ImputedModel>>
