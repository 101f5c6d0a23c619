import {
  clusterCovarianceTypes,
  clusterRobustCovariance,
  EstimationFailure,
  fitGeneralizedLinear,
  fitLeastSquares,
  robustCovariance,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

type Clustered = Record<'CR0' | 'CR1' | 'CR1S' | 'CR2', { stdErrors: number[]; degreesOfFreedom: number[] }>
const reference = readReference<{
  treated: number[]
  age: number[]
  hours: number[]
  work: number[]
  spells: number[]
  months: number[]
  weights: number[]
  office: number[]
  clustered: Clustered
  clusteredWeighted: Clustered
  poisson: { clustered: Clustered }
  workModel: { clustered: Clustered }
}>('regression')
const column = (values: readonly number[]) => Float64Array.from(values)
const columns = [column(reference.treated), column(reference.age)]
const office = Int32Array.from(reference.office)
const roots = (covariance: readonly Float64Array[]) => covariance.map((row, place) => Math.sqrt(row[place]!))

it.each([
  ['least squares', fitLeastSquares({ columns, outcome: column(reference.hours) }), reference.clustered],
  [
    'weighted least squares',
    fitLeastSquares({ columns, outcome: column(reference.hours), weights: column(reference.weights) }),
    reference.clusteredWeighted,
  ],
  [
    'a logistic model',
    fitGeneralizedLinear({ family: 'binomial', columns, outcome: column(reference.work) }),
    reference.workModel.clustered,
  ],
  [
    'rates by Poisson',
    fitGeneralizedLinear({
      family: 'poisson',
      columns,
      outcome: column(reference.spells),
      offset: column(reference.months.map(Math.log)),
    }),
    reference.poisson.clustered,
  ],
])('%s: errors and degrees of freedom are those of clubSandwich', (_, fit, expected) => {
  for (const type of clusterCovarianceTypes) {
    const { covariance, degreesOfFreedom, nClusters } = clusterRobustCovariance(fit, office, type)
    expect(nClusters).toBe(9)
    expectAgreement(roots(covariance), expected[type].stdErrors, 1e-7)
    expectAgreement(degreesOfFreedom, expected[type].degreesOfFreedom, 1e-7)
  }
})

it('clusters of one person give HC2, and a contrast of one coefficient is that coefficient', () => {
  const fit = fitLeastSquares({ columns, outcome: column(reference.hours) })
  const alone = Int32Array.from(office.keys())
  const { covariance, contrast } = clusterRobustCovariance(fit, alone, 'CR2')
  expectAgreement(
    covariance.flatMap((row) => [...row]),
    robustCovariance(fit, 'HC2').flatMap((row) => [...row]),
    1e-10,
  )
  expect(contrast([0, 1]).stdError).toBeCloseTo(Math.sqrt(covariance[1]![1]!), 12)
})

it('two clusters that differ by 4 in a mean of 3 have a clustered error by hand', () => {
  const outcome = Float64Array.of(0, 2, 4, 6)
  const fit = fitLeastSquares({ columns: [], outcome })
  // Residual sums -4 and 4, squared and divided by 4 squared: 2; CR1 doubles it.
  const variance = (type: 'CR0' | 'CR1') =>
    clusterRobustCovariance(fit, Int32Array.of(1, 1, 2, 2), type).covariance[0]![0]!
  expectAgreement([variance('CR0'), variance('CR1')], [2, 4], 1e-13)
})

it('a level for each cluster leaves the effect within clusters an error, and their own levels no degrees of freedom', () => {
  const levels = [2, 3].map((office_) =>
    Float64Array.from(reference.office, (own) => (own % 3 === office_ - 1 ? 1 : 0)),
  )
  const three = Int32Array.from(reference.office, (own) => own % 3)
  const fit = fitLeastSquares({ columns: [columns[1]!, ...levels], outcome: column(reference.hours) })
  const { contrast } = clusterRobustCovariance(fit, three, 'CR2')
  expect(contrast([0, 1]).degreesOfFreedom).toBeGreaterThan(0)
  expect(contrast([0, 1]).stdError).toBeGreaterThan(0)
})

it('one cluster is refused', () => {
  const fit = fitLeastSquares({ columns, outcome: column(reference.hours) })
  expect(() => clusterRobustCovariance(fit, new Int32Array(60), 'CR2')).toThrow(EstimationFailure)
})
