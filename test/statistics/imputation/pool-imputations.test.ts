import {
  EstimationFailure,
  fitGeneralizedLinear,
  fitLeastSquares,
  fitLogistic,
  type PooledEstimate,
  poolImputations,
  type RegressionInput,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const parts = {
  estimate: 'estimate',
  within: 'withinVariance',
  between: 'betweenVariance',
  total: 'totalVariance',
  degreesOfFreedom: 'degreesOfFreedom',
  increase: 'relativeIncrease',
  share: 'shareDueToMissing',
  missing: 'missingInformation',
  low: 'confLow',
  high: 'confHigh',
  pValue: 'pValue',
} as const satisfies Record<string, keyof PooledEstimate>
type PooledReference = Record<keyof typeof parts, number[]>

const reference = readReference<
  Record<'copy' | 'treated' | 'age' | 'amount' | 'binary', number[]> &
    Record<'linear' | 'logistic' | 'stopped', PooledReference>
>('multiple-imputation')

const copies = [1, 2, 3, 4].map((number) => {
  const taken = (part: 'treated' | 'age' | 'amount' | 'binary') =>
    Float64Array.from(reference[part].filter((_, row) => reference.copy[row] === number))
  return { columns: [taken('treated'), taken('age')], amount: taken('amount'), binary: taken('binary') }
})

function expectPooled(
  fits: readonly { coefficients: Float64Array; variances: ArrayLike<number> }[],
  expected: PooledReference,
): void {
  const pooled = [0, 1, 2].map((index) =>
    poolImputations({
      estimates: fits.map(({ coefficients }) => coefficients[index]!),
      variances: fits.map(({ variances }) => variances[index]!),
      completeDegreesOfFreedom: 37,
      confLevel: 0.95,
    }),
  )
  for (const [name, part] of Object.entries(parts))
    expectAgreement(
      pooled.map((one) => one[part]),
      expected[name as keyof PooledReference],
      1e-8,
    )
}

it('regressions of four imputed copies are pooled as mice pools them', () => {
  const linear = copies.map(({ columns, amount }) => {
    const { coefficients, unscaledCovariance, sigma } = fitLeastSquares({ columns, outcome: amount })
    return { coefficients, variances: unscaledCovariance.map((row, index) => row[index]! * sigma ** 2) }
  })
  expectPooled(linear, reference.linear)
  const stoppedAsR = (input: RegressionInput) => fitGeneralizedLinear({ ...input, family: 'binomial', epsilon: 1e-8 })
  const logistic = (regress: typeof fitLogistic | typeof stoppedAsR) =>
    copies.map(({ columns, binary }) => {
      const { coefficients, covariance } = regress({ columns, outcome: binary })
      return { coefficients, variances: covariance.map((row, index) => row[index]!) }
    })
  expectPooled(logistic(fitLogistic), reference.logistic)
  expectPooled(logistic(stoppedAsR), reference.stopped)
})

it('1, 2 and 3 with variance 1 pool to 2 with variance 2 1/3', () => {
  const pooled = poolImputations({ estimates: [1, 2, 3], variances: [1, 1, 1], confLevel: 0.95 })
  expect(pooled.estimate).toBeCloseTo(2, 12)
  expect(pooled.totalVariance).toBeCloseTo(7 / 3, 12)
  expect(pooled.relativeIncrease).toBeCloseTo(4 / 3, 12)
  expect(pooled.shareDueToMissing).toBeCloseTo(4 / 7, 12)
  expect(pooled.degreesOfFreedom).toBeCloseTo(2 / (4 / 7) ** 2, 12)
})

it('one imputation, and one without an estimate, are named; no spread at all has no p-value', () => {
  const failing = (estimates: number[], variances: number[]) => () =>
    poolImputations({ estimates, variances, confLevel: 0.95 })
  expect(failing([1], [1])).toThrow(EstimationFailure)
  expect(failing([1, Number.NaN], [1, 1])).toThrow('lacks')
  expect(poolImputations({ estimates: [1, 1], variances: [0, 0], confLevel: 0.95 })).toMatchObject({
    pValue: null,
    stdError: 0,
    confLow: 1,
  })
})
