import {
  analysisOfVarianceCorrelation,
  EstimationFailure,
  fitRandomIntercept,
  randomStream,
  studentTTwoSided,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface LinearReference {
  readonly coefficients: number[]
  readonly stdErrors: number[]
  readonly degreesOfFreedom: number[]
  readonly pValues: number[]
  readonly between: number
  readonly within: number
  readonly logLikelihood: number
  readonly akaike: number
  readonly predictions: number[]
  readonly predictionErrors: number[]
}

const reference = readReference<
  Record<'cluster' | 'treated' | 'year' | 'outcome' | 'flat', number[]> &
    Record<'REML' | 'ML' | 'singular', LinearReference> & { variance: { estimate: number; low: number; high: number } }
>('mixed-models')
const clusters = Int32Array.from(reference.cluster)
const outcome = Float64Array.from(reference.outcome)
const columns = [Float64Array.from(reference.treated), Float64Array.from(reference.year)]
const failure = (input: Parameters<typeof fitRandomIntercept>[0]) => {
  try {
    fitRandomIntercept(input)
  } catch (error) {
    expect(error).toBeInstanceOf(EstimationFailure)
    return (error as EstimationFailure).code
  }
  return null
}

function expectFit(fit: ReturnType<typeof fitRandomIntercept>, expected: LinearReference): void {
  const stdErrors = fit.covariance.map((row, index) => Math.sqrt(row[index]!))
  expectAgreement(fit.coefficients, expected.coefficients, 1e-6)
  expectAgreement(stdErrors, expected.stdErrors, 1e-6)
  expectAgreement(fit.degreesOfFreedom, expected.degreesOfFreedom, 1e-5)
  const pValues = stdErrors.map((error, index) =>
    studentTTwoSided(fit.coefficients[index]! / error, fit.degreesOfFreedom[index]!),
  )
  expectAgreement(pValues, expected.pValues, 1e-4)
  expectAgreement([fit.betweenVariance, fit.withinVariance], [expected.between, expected.within], 1e-5, 1e-9)
  expectAgreement([fit.logLikelihood, fit.akaike], [expected.logLikelihood, expected.akaike], 1e-9)
  expectAgreement(fit.predictions, expected.predictions, 1e-5, 1e-9)
  expectAgreement(fit.predictionErrors, expected.predictionErrors, 1e-5, 1e-9)
}

it('a random intercept by REML and by ML is that of lmer, with the degrees of freedom of lmerTest', () => {
  expectFit(fitRandomIntercept({ columns, outcome, clusters }), reference.REML)
  expectFit(fitRandomIntercept({ columns, outcome, clusters, method: 'ML' }), reference.ML)
})

it('clusters that differ no more than by chance have variance 0, and everything is least squares then', () => {
  const fit = fitRandomIntercept({
    columns: [Float64Array.from(reference.treated)],
    outcome: Float64Array.from(reference.flat),
    clusters,
  })
  expect(fit.betweenVariance).toBe(0)
  expectFit(fit, reference.singular)
  expectAgreement(fit.degreesOfFreedom, [outcome.length - 2, outcome.length - 2], 1e-9)
})

it('three pairs whose means are 2, 4 and 6 with 2 between each pair have the variances of the textbook', () => {
  const fit = fitRandomIntercept({
    columns: [],
    outcome: Float64Array.of(1, 3, 3, 5, 5, 7),
    clusters: Int32Array.of(9, 9, -4, -4, 2, 2),
  })
  // Mean squares: between 8, within 2; so within 2, between (8 - 2) / 2, and 2 degrees of freedom for the mean.
  expect(fit.withinVariance).toBeCloseTo(2, 10)
  expect(fit.betweenVariance).toBeCloseTo(3, 10)
  expect(fit.intraclassCorrelation).toBeCloseTo(0.6, 10)
  expect(fit.coefficients[0]).toBeCloseTo(4, 12)
  expect(fit.covariance[0]![0]).toBeCloseTo(8 / 6, 10)
  expect(fit.degreesOfFreedom[0]).toBeCloseTo(2, 8)
  expect([...fit.clusters]).toEqual([-4, 2, 9])
  expectAgreement(fit.predictions, [0, 1.5, -1.5], 1e-9, 1e-12)
})

it('the intraclass correlation of an analysis of variance has the interval of its F test', () => {
  const { estimate, low, high, designEffect } = analysisOfVarianceCorrelation(outcome, clusters, 0.95)
  expectAgreement([estimate, low, high], Object.values(reference.variance), 1e-10)
  expect(designEffect).toBeGreaterThan(1)
  expect(analysisOfVarianceCorrelation(Float64Array.of(1, 3, 5, 7), Int32Array.of(1, 1, 2, 2), 0.95).estimate).toBe(
    7 / 9,
  )
})

it('a level of a million and years as they are cost no digits', () => {
  const fit = fitRandomIntercept({
    columns: [columns[0]!, columns[1]!.map((year) => year + 2018)],
    outcome: outcome.map((value) => value + 1e6),
    clusters,
  })
  expectAgreement(fit.coefficients.slice(1), reference.REML.coefficients.slice(1), 1e-6)
  expect(fit.betweenVariance).toBeCloseTo(reference.REML.between, 5)
})

it('what carries no two variances is named', () => {
  const of = (values: number[], codes: number[]) =>
    failure({
      columns: [],
      outcome: Float64Array.from(values),
      clusters: Int32Array.from(codes),
    })
  expect(of([], [])).toBe('statistics.tooFewPersons')
  expect(of([1, 2, 3], [1, 1, 1])).toBe('statistics.oneCluster')
  expect(of([1, 2, 3], [1, 2, 3])).toBe('statistics.noRepeats')
  expect(of([2, 2, 2, 2], [1, 1, 2, 2])).toBe('statistics.constantOutcome')
  expect(of([1, 1, 2, 2], [1, 1, 2, 2])).toBe('statistics.noSpreadWithin')
  expect(of([1, Number.NaN, 2, 3], [1, 1, 2, 2])).toBe('statistics.missingValues')
  expect(of([1, Number.POSITIVE_INFINITY, 2, 3], [1, 1, 2, 2])).toBe('statistics.infiniteValue')
  const doubled = [columns[0]!, columns[0]!]
  expect(failure({ columns: doubled, outcome, clusters })).toBe('statistics.collinear')
})

it('a hundred thousand rows in ten thousand clusters take no time to speak of', () => {
  const stream = randomStream(5)
  const n = 100_000
  const codes = Int32Array.from({ length: n }, () => stream.integer(1, 10_000))
  const levels = Float64Array.from({ length: 10_001 }, () => stream.normal())
  const values = codes.reduce((all, code, row) => {
    all[row] = 5 + levels[code]! + 2 * stream.normal()
    return all
  }, new Float64Array(n))
  const fit = fitRandomIntercept({ columns: [], outcome: values, clusters: codes })
  expect(fit.intraclassCorrelation).toBeGreaterThan(0.18)
  expect(fit.intraclassCorrelation).toBeLessThan(0.22)
})
