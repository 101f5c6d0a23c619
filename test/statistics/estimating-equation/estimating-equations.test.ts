import {
  EstimationFailure,
  fitEstimatingEquations,
  type MeanFamilyId,
  type WorkingCorrelationId,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface FitReference {
  readonly family: MeanFamilyId
  readonly correlation: WorkingCorrelationId
  readonly coefficients: number[]
  readonly stdErrors: number[]
  readonly modelStdErrors: number[]
  readonly correlations: number[]
  readonly scale: number
}

const reference = readReference<
  Record<'cluster' | 'moment' | 'treated' | 'age' | MeanFamilyId, number[]> & { fits: FitReference[] }
>('generalized-estimating-equations')
const shared = {
  columns: [Float64Array.from(reference.treated), Float64Array.from(reference.age)],
  clusters: Int32Array.from(reference.cluster),
  moment: Float64Array.from(reference.moment),
}
const errors = (covariance: readonly Float64Array[]) => covariance.map((row, index) => Math.sqrt(row[index]!))

it.each(reference.fits)('$family outcomes with $correlation correlation are those of geeglm', (expected) => {
  const { family, correlation } = expected
  const outcome = Float64Array.from(reference[family])
  const fit = fitEstimatingEquations({ ...shared, outcome, family, correlation })
  expectAgreement(fit.coefficients, expected.coefficients, 1e-8)
  expectAgreement(errors(fit.covariance), expected.stdErrors, 1e-8)
  expectAgreement(errors(fit.modelCovariance), expected.modelStdErrors, 1e-8)
  expectAgreement(fit.correlations, expected.correlations, 1e-8)
  expectAgreement([fit.scale], [expected.scale], 1e-8)
})

it('two pairs with means 2 and 4 have a mean of 3 with an error of one over the root of two', () => {
  const fit = fitEstimatingEquations({
    columns: [],
    outcome: Float64Array.of(1, 3, 2, 6),
    clusters: Int32Array.of(1, 1, 2, 2),
    family: 'gaussian',
    correlation: 'independence',
  })
  expect(fit.coefficients[0]).toBeCloseTo(3, 12)
  // Cluster sums of residuals are -2 and 2: (4 + 4) / 16.
  expect(fit.covariance[0]![0]).toBeCloseTo(0.5, 12)
  // Squared residuals 4, 0, 1, 9.
  expect(fit.scale).toBeCloseTo(3.5, 12)
})

it('what has no answer is named', () => {
  const code = (outcome: number[], clusters: number[], family: MeanFamilyId, columns: number[][] = []) => {
    try {
      fitEstimatingEquations({
        columns: columns.map((column) => Float64Array.from(column)),
        outcome: Float64Array.from(outcome),
        clusters: Int32Array.from(clusters),
        family,
        correlation: 'exchangeable',
      })
    } catch (error) {
      expect(error).toBeInstanceOf(EstimationFailure)
      return (error as EstimationFailure).code
    }
    return null
  }
  expect(code([], [], 'gaussian')).toBe('statistics.tooFewPersons')
  expect(code([1, 2, 3], [1, 1, 1], 'gaussian')).toBe('statistics.oneCluster')
  expect(code([1, 1, 1, 1], [1, 1, 2, 2], 'poisson')).toBe('statistics.constantOutcome')
  expect(code([0, 0, 1, 1], [1, 2, 3, 4], 'binomial', [[0, 0, 1, 1]])).toBe('statistics.separation')
  expect(code([0, 0, 3, 1], [1, 2, 3, 4], 'poisson', [[0, 0, 1, 1]])).toBe('statistics.separation')
  expect(code([1, 2, 5, 6], [1, 1, 2, 2], 'gaussian', [[1, 2, 5, 6]])).toBe('statistics.noSpreadWithin')
  expect(code([1, 2, 3, 4], [1, 2, 3, 4], 'gaussian', [[2, 2, 2, 2]])).toBe('statistics.collinear')
  expect(code([1, 1, 2, 2], [1, 1, 2, 2], 'gaussian')).toBe('statistics.correlationOutOfRange')
})

it('rows on their own count as clusters of one', () => {
  const fit = fitEstimatingEquations({
    columns: [],
    outcome: Float64Array.of(1, 2, 6),
    clusters: Int32Array.of(1, 2, 3),
    family: 'gaussian',
    correlation: 'exchangeable',
  })
  expect([...fit.correlations]).toEqual([0])
  expect(fit.covariance[0]![0]).toBeCloseTo(14 / 9, 12)
})
