import {
  coxBaselineHazard,
  coxConcordance,
  fitCox,
  proportionalHazardsTest,
  randomStream,
  timeTransforms,
} from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'
import { ageAndTreatment, numbers, oneColumn, type ReferenceData } from './hazard-data.ts'

interface Case {
  coefficients: number[]
  standardErrors: number[]
  logLikelihoods: number[]
  wald: number
  score: number
  martingale: number[]
  concordance: number[]
  tests: Record<(typeof timeTransforms)[number], { chiSquared: number[] }>
}
type Robust = Pick<Case, 'coefficients' | 'standardErrors'>
type Names = 'age' | 'treated' | 'site' | 'cluster' | 'weight' | 'time' | 'event' | 'entry'
const reference = readReference<
  { data: ReferenceData<Names>; baseline: { time: number[]; hazard: number[] } } & Record<
    'efron' | 'breslow' | 'stratified' | 'lateEntry',
    Case
  > &
    Record<'robust' | 'clustered' | 'weighted', Robust>
>('cox')
const { data } = reference
const input = { columns: ageAndTreatment(data), time: numbers(data.time), event: data.event }
const variants = {
  efron: {},
  breslow: { ties: 'breslow' },
  stratified: { strata: Int32Array.from(data.site) },
  lateEntry: { entry: numbers(data.entry) },
} as const
const robustVariants = {
  robust: { robust: true },
  clustered: { clusters: Int32Array.from(data.cluster) },
  weighted: { weights: numbers(data.weight) },
}

describe.each(['efron', 'breslow', 'stratified', 'lateEntry'] as const)('the model %s', (name) => {
  const expected = reference[name]
  const fit = fitCox({ ...input, ...variants[name] })

  it('has the coefficients, errors, likelihoods and tests of coxph', () => {
    expectAgreement(fit.coefficients, expected.coefficients, 1e-9)
    expectAgreement(fit.standardErrors, expected.standardErrors, 1e-9)
    expectAgreement([fit.nullLogLikelihood, fit.logLikelihood], expected.logLikelihoods, 1e-11)
    expectAgreement([fit.wald, fit.score], [expected.wald, expected.score], 1e-9)
    expectAgreement(fit.martingaleResiduals, expected.martingale, 1e-9, 1e-10)
  })

  it('has the concordance of the package survival', () => {
    const concordance = coxConcordance(fit)!
    expectAgreement([concordance.estimate, concordance.stdError], expected.concordance, 1e-10)
  })

  it.each(timeTransforms)('has the tests of cox.zph on the scale %s', (transform) => {
    const { perColumn, global } = proportionalHazardsTest(fit, transform)!
    const found = [...perColumn, global].map(({ chiSquared }) => chiSquared)
    expectAgreement(found, expected.tests[transform].chiSquared, 1e-8)
  })
})

it.each(['robust', 'clustered', 'weighted'] as const)('%s errors are those of coxph', (name) => {
  const fit = fitCox({ ...input, ...robustVariants[name] })
  expectAgreement(fit.coefficients, reference[name].coefficients, 1e-9)
  expectAgreement(fit.robustStandardErrors!, reference[name].standardErrors, 1e-9)
})

it('the baseline hazard is that of basehaz, for someone with 0 on every column', () => {
  const steps = coxBaselineHazard(fitCox(input))
  expectAgreement(
    steps.map(({ time }) => time),
    reference.baseline.time,
    1e-14,
  )
  expectAgreement(
    steps.map(({ cumulativeHazard }) => cumulativeHazard),
    reference.baseline.hazard,
    1e-9,
  )
})

describe('by hand', () => {
  it('four events in turn: the ratio r solves 1 - r - 4 r^2 = 0', () => {
    const { coefficients } = fitCox(oneColumn([0, 1, 0, 1], [1, 2, 3, 4], [1, 1, 1, 1]))
    expectAgreement(coefficients, [Math.log((Math.sqrt(17) - 1) / 8)], 1e-12)
  })

  it('two of three have the event at once: Efron finds a ratio of sqrt 6, Breslow of 2', () => {
    const study = oneColumn([0, 1, 0], [1, 1, 2], [1, 1, 0])
    expectAgreement(fitCox(study).coefficients, [Math.log(6) / 2], 1e-12)
    expectAgreement(fitCox({ ...study, ties: 'breslow' }).coefficients, [Math.log(2)], 1e-12)
  })

  it('of four people in a known order, with one pair of equals and one pair the wrong way round', () => {
    const fit = fitCox(oneColumn([1, 0, 1, 0], [1, 2, 3, 4], [1, 1, 1, 0]))
    expect(fit.coefficients[0]).toBeGreaterThan(0)
    expect(coxConcordance(fit)!.estimate).toBeCloseTo((3 + 2 / 2) / 6, 12)
  })
})

describe('rows and times', () => {
  const base = fitCox(input)

  it('a row of weight 0 is as good as absent, whatever it holds', () => {
    const withGhost = fitCox({
      columns: input.columns.map((column) => Float64Array.of(...column, 1e9)),
      time: Float64Array.of(...input.time, 3),
      event: [...data.event, 1],
      weights: Float64Array.of(...input.time.map(() => 1), 0),
    })
    expectAgreement(withGhost.coefficients, base.coefficients, 1e-10)
    expect([withGhost.n, withGhost.nEvents]).toEqual([base.n, base.nEvents])
  })

  it('times that differ by rounding only are tied', () => {
    const shaken = input.time.map((time, row) => time * (1 + (row % 3) * 1e-15))
    expectAgreement(fitCox({ ...input, time: shaken }).coefficients, base.coefficients, 1e-12)
  })

  it('an entry at 0 for everyone changes nothing, and the unit of time does not matter', () => {
    expectAgreement(
      fitCox({ ...input, entry: new Float64Array(input.time.length).fill(-1) }).coefficients,
      base.coefficients,
      1e-11,
    )
    expectAgreement(
      fitCox({ ...input, time: input.time.map((time) => time * 7) }).coefficients,
      base.coefficients,
      1e-12,
    )
  })

  it('the order of the rows does not matter, among few people or many', () => {
    const stream = randomStream(17)
    const rows = Array.from(
      { length: 2500 },
      () => [stream.normal(), -20 * Math.log(stream.uniform()), stream.integer(0, 1)] as const,
    )
    const fitOf = (some: typeof rows) =>
      fitCox({
        columns: [Float64Array.from(some, ([x]) => x)],
        time: Float64Array.from(some, ([x, time]) => time * Math.exp(-x)),
        event: some.map(([, , event]) => event),
      })
    for (const length of [40, rows.length]) {
      const some = rows.slice(0, length)
      expectAgreement(fitOf(some.toReversed()).coefficients, fitOf(some).coefficients, 1e-12)
    }
    expect(Math.abs(fitOf(rows.map(([x, time]) => [x, time, 1])).coefficients[0]! - 1)).toBeLessThan(0.1)
  })

  it('a column in another unit and place has the same test statistic', () => {
    const moved = fitCox({ ...input, columns: [input.columns[0]!.map((age) => 1e6 + age / 1000), input.columns[1]!] })
    expectAgreement([moved.coefficients[0]! / 1000], [base.coefficients[0]!], 1e-8)
    expectAgreement([moved.wald], [base.wald], 1e-8)
  })
})

describe('what has no answer has a named failure', () => {
  const failing = {
    'statistics.noEvents': oneColumn([0, 1, 0], [1, 2, 3], [0, 0, 0]),
    'statistics.noPersons': oneColumn([], [], []),
    'statistics.separation': oneColumn([0, 1, 0, 1], [1, 2, 3, 4], [0, 1, 0, 1]),
    'statistics.collinear': oneColumn([2, 2, 2], [1, 2, 3], [1, 1, 0]),
    'statistics.missingValues': oneColumn([0, Number.POSITIVE_INFINITY, 1], [1, 2, 3], [1, 1, 0]),
    'statistics.negativeTime': oneColumn([0, 1, 0], [1, -2, 3], [1, 1, 1]),
    'statistics.negativeWeights': { ...oneColumn([0, 1], [1, 2], [1, 1]), weights: Float64Array.of(1, -1) },
    'statistics.entryAfterTime': { ...oneColumn([0, 1], [1, 2], [1, 1]), entry: Float64Array.of(0, 2) },
    'statistics.tooFewClusters': {
      ...oneColumn([0, 1, 0, 1], [1, 2, 3, 4], [1, 1, 1, 1]),
      clusters: Int32Array.of(5, 5, 5, 5),
    },
  }

  it.each(Object.entries(failing))('%s', (code, study) => {
    expect(() => fitCox(study)).toThrow(expect.objectContaining({ code }))
  })

  it('a rare group without events is separation too, not a large number', () => {
    const rows = Array.from({ length: 400 }, (_, row) => row)
    const study = oneColumn(
      rows.map((row) => (row < 3 ? 1 : 0)),
      rows.map((row) => 1 + (row % 20)),
      rows.map((row) => (row < 3 ? 0 : row % 2)),
    )
    expect(() => fitCox(study)).toThrow(expect.objectContaining({ code: 'statistics.separation' }))
  })

  it('columns of different length and events other than 0 and 1 are a mistake of the caller', () => {
    expect(() => fitCox(oneColumn([0, 1], [1, 2, 3], [1, 1, 1]))).toThrow(RangeError)
    expect(() => fitCox(oneColumn([0, 1], [1, 2], [1, 2]))).toThrow(RangeError)
  })
})
