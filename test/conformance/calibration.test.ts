import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { comparisonEstimators } from '@doorstroom/comparison'
import { type AnyEstimator, type RandomStream, randomStream, statisticsEstimators } from '@doorstroom/statistics'
import { beforeAll, describe, expect, it } from 'vitest'
import { repositoryRoot } from '../repository/repository-files.ts'

interface Scenario {
  readonly id: string
  readonly judged: readonly { readonly estimator: string }[]
}
interface Result {
  readonly estimator: string
  readonly what: string
  readonly n: number
  readonly effect: string
  readonly truth: number | null
  readonly answered: number
  readonly bias: number | null
  readonly biasError: number | null
  readonly coverage: number | null
  readonly rejections: number | null
  readonly warned: number | null
  readonly verdict: 'holds' | 'too sure' | 'too careful' | null
}
interface Run {
  readonly estimators: readonly AnyEstimator[]
  readonly randomStream: (seed: number) => RandomStream
  readonly replicates: number
  readonly seed: number
  readonly sizes: readonly number[]
}

const load = (path: string) => import(pathToFileURL(join(repositoryRoot, 'scripts/calibration', path)).href)
const { scenarios } = (await load('index.mjs')) as { scenarios: readonly Scenario[] }
const { runScenario } = (await load('run-scenario.mjs')) as {
  runScenario: (scenario: Scenario, run: Run) => Result[]
}

const estimators: readonly AnyEstimator[] = [...statisticsEstimators, ...comparisonEstimators]
const replicates = 60
/** Four Monte-Carlo errors of a share of 5 %: the studies are the same in every run, so that nothing flickers. */
const reach = 4 * Math.sqrt((0.95 * 0.05) / replicates)
const settings: Run = { estimators, randomStream, replicates, seed: 4, sizes: [200] }
const scenarioOf = (id: string) => scenarios.find((scenario) => scenario.id === id)!

describe.each(scenarios)('simulated studies: $id', (scenario) => {
  let results: readonly Result[] = []
  beforeAll(() => {
    results = runScenario(scenario, settings)
  })

  it('judges estimators, most of which give a number', () => {
    expect(results.length).toBeGreaterThan(0)
    for (const { estimator, answered } of results) expect(answered, estimator).toBeGreaterThan(0.5)
  })

  it('holds the truth in about 95 % of the intervals, or warns', () => {
    for (const { estimator, what, effect, coverage, warned } of results)
      if (coverage !== null && warned !== null && warned < 0.5)
        expect(coverage, `${estimator} ${what} ${effect}`).toBeGreaterThan(0.95 - reach)
  })

  it('finds an effect that is not there in about 5 % of the studies, or warns', () => {
    for (const { estimator, what, effect, rejections, warned } of results)
      if (effect === 'null' && rejections !== null && warned !== null && warned < 0.5)
        expect(rejections, `${estimator} ${what}`).toBeLessThan(0.05 + reach)
  })
})

it('estimators of a trial are right on average', () => {
  for (const { estimator, bias, biasError } of runScenario(scenarioOf('normal'), settings))
    expect(Math.abs(bias!), estimator).toBeLessThan(4 * biasError!)
})

it('few clusters: sandwich errors are too small, and the estimator says so every time', () => {
  const results = runScenario(scenarioOf('clustered-survival'), { ...settings, sizes: [60], replicates: 300 })
  expect(results.map(({ verdict, warned }) => ({ verdict, warned }))).toEqual([{ verdict: 'too sure', warned: 1 }])
})

it('an interval of half the width is found out', () => {
  const honest = estimators.find(({ id }) => id === 'difference-in-means')!
  const halved: AnyEstimator = {
    ...honest,
    tidy: (result, context) =>
      honest.tidy(result, context).map((row) => ({
        ...row,
        confLow: (row.confLow! + row.estimate!) / 2,
        confHigh: (row.confHigh! + row.estimate!) / 2,
      })),
  }
  const verdicts = runScenario(scenarioOf('normal'), { ...settings, estimators: [halved] }).map((one) => one.verdict)
  expect(verdicts).toEqual(['too sure', 'too sure'])
})

it('the same seed gives the same studies, whatever else is judged', () => {
  const alone = runScenario(scenarioOf('survival'), {
    ...settings,
    estimators: estimators.filter(({ id }) => id === 'cox'),
    replicates: 10,
  })
  const together = runScenario(scenarioOf('survival'), { ...settings, replicates: 10 })
  expect(together.filter(({ estimator }) => estimator === 'cox')).toEqual(alone)
})
