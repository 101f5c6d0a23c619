import { existsSync, readFileSync } from 'node:fs'
import { compareOutcome, decideClaim, designComparison, leeBounds } from '@doorstroom/comparison'
import type { CovariateColumn } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { estimateAugmented } from '../../packages/comparison/src/estimate/augmented-weighting.ts'
import { differenceInMeans } from '../../packages/comparison/src/estimate/difference-in-means.ts'
import { linAdjusted } from '../../packages/comparison/src/estimate/lin-adjusted.ts'
import { propensityWeighting } from '../../packages/comparison/src/estimate/propensity-weighting.ts'
import { proportionDifference } from '../../packages/comparison/src/estimate/proportion-difference.ts'
import { soundFacts } from './claim/claim-facts.ts'
import { covariate } from './trial.ts'

const folder = '/work/shared/reference'
const present = existsSync(`${folder}/expected/open/rct.json`)
if (!present) console.warn('NOT CHECKED against real data: the reference folder is not here')

interface Case {
  readonly id: string
  readonly data: string
  readonly subset?: readonly { readonly col: string; readonly value: readonly number[] }[]
  readonly spec: {
    readonly treat: string
    readonly outcome: string
    readonly covariates: string
    readonly selected: string
  }
  readonly tol: { readonly rel: number; readonly abs: number }
  // biome-ignore lint/suspicious/noExplicitAny: results of many shapes, read leaf by leaf
  readonly result: any
}

let agreed = 0
const apart: string[] = []
function agree(one: Case, path: string, actual: number | null | undefined, expected: number) {
  const near = Math.abs((actual ?? Number.NaN) - expected) <= one.tol.abs + one.tol.rel * Math.abs(expected)
  if (near) agreed++
  else apart.push(`${one.id} ${path}: ${actual} is not ${expected}`)
}

function cases(family: string): readonly Case[] {
  return JSON.parse(readFileSync(`${folder}/expected/open/${family}.json`, 'utf8')).cases
}

/** Rows of a data file as text cells by column name. */
function readData({ data, subset }: Case): readonly Record<string, string>[] {
  const [header, ...lines] = readFileSync(`${folder}/data/${data}.csv`, 'utf8').trim().split('\n')
  const names = header!.split(',')
  return lines
    .map((line) => Object.fromEntries(line.split(',').map((cell, index) => [names[index]!, cell])))
    .filter((row) => (subset ?? []).every(({ col, value }) => value.includes(Number(row[col]))))
}

/** Plain columns of a case; a text covariate is one 0/1 column per level but the first. */
function readColumns(one: Case) {
  const rows = readData(one)
  const numbers = (name: string) => rows.map((row) => Number(row[name]))
  const covariates = (one.spec.covariates ?? '').split(' + ').flatMap((name): CovariateColumn[] => {
    const cells = rows.map((row) => row[name]!)
    if (cells.every((cell) => Number.isFinite(Number(cell)))) return [covariate(name, cells.map(Number))]
    const levels = [...new Set(cells)].sort().slice(1)
    return levels.map((level) =>
      covariate(
        name + level,
        cells.map((cell) => Number(cell === level)),
        { binary: true },
      ),
    )
  })
  return {
    rows,
    outcome: Float64Array.from(numbers(one.spec.outcome)),
    treated: Uint8Array.from(numbers(one.spec.treat)),
    covariates,
  }
}

const settings = { confLevel: 0.95 }

describe.skipIf(!present)('numbers on real data', () => {
  it('agree with R on trials, weighting, augmented weighting, shares and bounds', () => {
    for (const one of cases('rct')) {
      const columns = readColumns(one)
      for (const [path, result, expected] of [
        ['difference', differenceInMeans.estimate(columns, settings), one.result.difference_in_means],
        ['lin', linAdjusted.estimate(columns, settings), one.result.lin.HC2],
      ] as const) {
        const { estimate, stdError, confLow, confHigh, pValue } = result.difference
        const leaves = {
          est: estimate,
          se: stdError,
          lower: confLow,
          upper: confHigh,
          p: pValue,
          df: result.degreesOfFreedom,
        }
        for (const [key, value] of Object.entries(leaves)) agree(one, `${path}.${key}`, value, expected[key])
      }
    }
    for (const one of cases('ipw_aipw')) {
      const columns = readColumns(one)
      for (const estimand of ['ATE', 'ATT', 'ATC', 'ATO'] as const) {
        const result = propensityWeighting.estimate(columns, { confLevel: 0.95, estimand })
        const expected = one.result[estimand]
        agree(one, `${estimand}.est`, result.difference.estimate, expected.est)
        agree(one, `${estimand}.se`, result.difference.stdError, expected.se_mestimation)
        agree(one, `${estimand}.mean1`, result.treated.estimate, expected.mean1)
        agree(one, `${estimand}.mean0`, result.comparison.estimate, expected.mean0)
        agree(one, `${estimand}.se1`, result.treated.stdError, expected.se_mean1)
        agree(one, `${estimand}.se0`, result.comparison.stdError, expected.se_mean0)
        agree(one, `${estimand}.ess1`, result.effectiveSampleSize.treated, expected.ess_treated)
        agree(one, `${estimand}.ess0`, result.effectiveSampleSize.comparison, expected.ess_control)
      }
      for (const estimand of ['ATE', 'ATT'] as const) {
        const result = estimateAugmented(columns, { confLevel: 0.95, estimand, linearOutcome: true })
        agree(one, `AIPW.${estimand}.est`, result.difference.estimate, one.result[`AIPW_${estimand}`].est)
        agree(one, `AIPW.${estimand}.se`, result.difference.stdError, one.result[`AIPW_${estimand}`].se)
      }
    }
    for (const one of cases('lee_bounds')) {
      const { rows, outcome, treated } = readColumns(one)
      const wages = outcome.map((value, row) => (Number(rows[row]![one.spec.selected]) === 1 ? value : Number.NaN))
      const bounds = leeBounds({ outcome: wages, treated })
      agree(one, 'lower', bounds.lowest, one.result.lower)
      agree(one, 'upper', bounds.highest, one.result.upper)
      agree(one, 'trim', bounds.trimShare, one.result.trim_share)
      agree(one, 'naive', bounds.untrimmed, one.result.naive)
    }
    // biome-ignore lint/suspicious/noExplicitAny: counts in the specification of this family only
    for (const one of cases('two_by_two') as any[]) {
      const { events1, n1, events2, n2 } = one.spec
      const cells = [
        [events1, n1, 1],
        [events2, n2, 0],
      ].flatMap(([events, n, arm]) => Array.from({ length: n }, (_, row) => [Number(row < events), arm]))
      const result = proportionDifference.estimate(
        {
          outcome: Float64Array.from(cells, ([value]) => value!),
          treated: Uint8Array.from(cells, ([, arm]) => arm!),
        },
        settings,
      ).difference
      agree(one, 'rd', result.estimate, one.result.rd)
      agree(one, 'low', result.confLow, one.result.newcombe_rd[0])
      agree(one, 'high', result.confHigh, one.result.newcombe_rd[1])
      agree(one, 'p', result.pValue, one.result.prop_test_uncorrected.p)
    }
    console.log(`real data: ${agreed} of ${agreed + apart.length} values of R agree`)
    expect(apart).toEqual([])
    expect(agreed).toBeGreaterThan(100)
  })

  it('withhold the trainees who can only be compared with a general population panel', () => {
    const covariates = 'age + educ + black + hisp + marr + nodegree + re74 + re75'
    const spec = { treat: 'treat', outcome: 're78', covariates, selected: '' }
    const panel = { id: 'psid', data: 'nsw_psid', spec, tol: { rel: 0, abs: 0 }, result: null }
    const { outcome: values, treated, covariates: columns } = readColumns(panel)
    const shared = { design: 'comparison-group', estimand: 'ATT' } as const
    const design = designComparison({ ...shared, treated, covariates: columns, clusters: null, confLevel: 0.95 })
    const place = { measure: 're78', kind: 'amount', horizonDays: 1000, unit: 'dollars', population: 'men' } as const
    const { main, sensitivity, analysed, missing } = compareOutcome(design, { ...place, values })
    const apart = design.balance.filter((row) => row.estimator === 'unadjusted').map((row) => Math.abs(row.estimate!))
    expect(Math.max(...apart)).toBeGreaterThan(1)
    expect(sensitivity.at(-1)!.estimate).toBeCloseTo(-15204.78, 2)
    const claim = decideClaim({
      ...soundFacts,
      ...shared,
      kind: 'amount',
      difference: main,
      sensitivity,
      nTreated: analysed.treated,
      nComparison: analysed.comparison,
      standardDeviation: 15_000,
      largestImbalance: design.largestImbalance,
      largestImbalanceBefore: design.largestImbalanceBefore,
      largestEssentialImbalance: design.largestEssentialImbalance,
      effectiveSampleSize: design.weakestArm!.effectiveSampleSize,
      sampleSize: design.weakestArm!.sampleSize,
      commonSupport: design.commonSupport,
      missingTreated: missing.treated,
      missingComparison: missing.comparison,
      eValueLimit: null,
    })
    expect(claim).toMatchObject({ place: 'withheld', wording: 'none' })
    expect(claim.reasons).toEqual(expect.arrayContaining(['fewComparable', 'poorOverlap']))
  })
})
