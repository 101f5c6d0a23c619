import { EstimationFailure, earlyStoppedLaplace, fitRandomInterceptLogistic } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface LogisticReference {
  readonly coefficients: number[]
  readonly stdErrors: number[]
  readonly deviation: number
  readonly logLikelihood: number
}

const reference = readReference<
  Record<'cluster' | 'treated' | 'year' | 'binary', number[]> &
    Record<'logistic1' | 'logistic9' | 'stopped', LogisticReference>
>('mixed-models')
const input = {
  columns: [Float64Array.from(reference.treated), Float64Array.from(reference.year)],
  outcome: Float64Array.from(reference.binary),
  clusters: Int32Array.from(reference.cluster),
}

function expectFit(fit: ReturnType<typeof earlyStoppedLaplace>, expected: LogisticReference, relative: number): void {
  expectAgreement(fit.coefficients, expected.coefficients, relative)
  expectAgreement(
    fit.covariance.map((row, index) => Math.sqrt(row[index]!)),
    expected.stdErrors,
    relative,
  )
  expectAgreement([fit.clusterDeviation], [expected.deviation], relative)
  expectAgreement([fit.logLikelihood], [expected.logLikelihood], 1e-7)
}

it('one point and nine points per cluster give what glmer gives when it searches to the end', () => {
  expectFit(fitRandomInterceptLogistic({ ...input, quadraturePoints: 1 }), reference.logistic1, 2e-4)
  expectFit(fitRandomInterceptLogistic({ ...input, quadraturePoints: 9 }), reference.logistic9, 2e-4)
})

it('the early stop of glmer can be repeated', () => {
  expectFit(earlyStoppedLaplace(input), reference.stopped, 3e-4)
})

it('four pairs, two of them divided, are centred on even odds, and an even outcome flips the sign', () => {
  const outcome = Float64Array.of(1, 0, 0, 1, 1, 1, 0, 0)
  const clusters = Int32Array.of(1, 1, 2, 2, 3, 3, 4, 4)
  const fit = fitRandomInterceptLogistic({ columns: [], outcome, clusters })
  expect(Math.abs(fit.coefficients[0]!)).toBeLessThan(1e-8)
  expect(fit.predictions[2]).toBeCloseTo(-fit.predictions[3]!, 8)
  const turned = fitRandomInterceptLogistic({ ...input, outcome: input.outcome.map((value) => 1 - value) })
  const straight = fitRandomInterceptLogistic(input)
  expectAgreement(
    turned.coefficients,
    straight.coefficients.map((value) => -value),
    1e-7,
  )
})

it('more points bring the likelihood to rest, and clusters that do not differ give ordinary logistic regression', () => {
  const [many, more] = [25, 40].map((quadraturePoints) => fitRandomInterceptLogistic({ ...input, quadraturePoints }))
  expect(many!.logLikelihood).toBeCloseTo(more!.logLikelihood, 7)
  const alike = fitRandomInterceptLogistic({
    columns: [],
    outcome: Float64Array.of(1, 0, 0, 1, 0, 0, 1, 0, 0),
    clusters: Int32Array.of(1, 1, 1, 2, 2, 2, 3, 3, 3),
  })
  expect(alike.clusterDeviation).toBe(0)
  expect(alike.intraclassCorrelation).toBe(0)
  expect(alike.coefficients[0]).toBeCloseTo(-Math.log(2), 7)
  expect(alike.covariance[0]![0]).toBeCloseTo(1 / 2, 5)
})

it('what has no answer is named', () => {
  const code = (outcome: number[], clusters: number[]) => {
    try {
      fitRandomInterceptLogistic({
        columns: [],
        outcome: Float64Array.from(outcome),
        clusters: Int32Array.from(clusters),
      })
    } catch (error) {
      expect(error).toBeInstanceOf(EstimationFailure)
      return (error as EstimationFailure).code
    }
    return null
  }
  expect(code([1, 1, 0, 0], [1, 1, 2, 2])).toBe('statistics.noSpreadWithin')
  expect(code([1, 1, 1, 1], [1, 1, 2, 2])).toBe('statistics.oneOutcome')
  expect(code([1, 0, 1, 0], [1, 1, 1, 1])).toBe('statistics.oneCluster')
  expect(code([1, 0, 1, 0], [1, 2, 3, 4])).toBe('statistics.noRepeats')
  expect(() => fitRandomInterceptLogistic({ ...input, quadraturePoints: 0 })).toThrow(RangeError)
})
