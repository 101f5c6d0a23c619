import {
  chiSquaredTest,
  crossTable,
  EstimationFailure,
  fisherExactTest,
  labelColumn,
  mantelHaenszel,
  mcNemarTest,
  oddsRatioHomogeneity,
  twoArmRatios,
  waldDifferenceInterval,
} from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  pairs: { x1: number; n1: number; x0: number; n0: number }[]
  fisher: { p: number; oddsRatio: number | null; limits: (number | null)[]; precise?: number[] }[]
  ratios: Record<'RR' | 'OR' | 'RD', { y: number[]; v: number[] }>
  people: { treated: number; stratum: string; event: number; way: string }[]
  mantelHaenszel: Record<string, number>
  chiSquared: { plain: number[]; twoByTwo: number[]; yates: number[]; expected: number[][] }
  mcnemar: { corrected: number[]; plain: number[]; exact: number }
}>('tables')
const pairs = reference.pairs.map(({ x1, n1, x0, n0 }) => ({
  eventsTreated: x1,
  nTreated: n1,
  eventsComparison: x0,
  nComparison: n0,
  confLevel: 0.95,
}))
const names = ['a', 'b', 'c', 'd']
const strata = names.map((name) => {
  const arm = (treated: number) => reference.people.filter((one) => one.stratum === name && one.treated === treated)
  const events = (treated: number) => arm(treated).filter(({ event }) => event === 1).length
  return { eventsTreated: events(1), nTreated: arm(1).length, eventsComparison: events(0), nComparison: arm(0).length }
})
const finite = (value: number) => (Number.isFinite(value) ? value : null)

it("Fisher's test agrees with an exact solution, and with R's own digits at R's tolerance", () => {
  pairs.forEach((pair, index) => {
    const expected = reference.fisher[index]!
    const { pValue, oddsRatio, low, high } = fisherExactTest(pair)
    expectAgreement([pValue], [expected.p], 1e-11)
    if (Array.isArray(expected.precise)) expectAgreement([oddsRatio, low, high], expected.precise, 1e-9)
    const rough = fisherExactTest({ ...pair, rootTolerance: Number.EPSILON ** 0.25 })
    const asInR = [rough.oddsRatio, rough.low, rough.high].map(finite)
    expectAgreement(
      asInR,
      [expected.oddsRatio, ...expected.limits].map((value) => (typeof value === 'number' ? value : null)),
      1e-8,
    )
  })
})

it('by hand: the lady tasting tea, four cups of four right, has a two-sided p of 2 in 70', () => {
  const tea = { eventsTreated: 4, nTreated: 4, eventsComparison: 0, nComparison: 4, confLevel: 0.95 }
  const { pValue, oddsRatio, high } = fisherExactTest(tea)
  expect(pValue).toBeCloseTo(2 / 70, 12)
  expect([oddsRatio, high]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
})

it('log ratios and their variances agree with metafor, a half added to an empty cell', () => {
  pairs.forEach((pair, index) => {
    const actual = twoArmRatios(pair)
    const { RR, OR, RD } = reference.ratios
    expectAgreement([actual.logRiskRatio, actual.logRiskRatioVariance], [RR.y[index]!, RR.v[index]!], 1e-11)
    expectAgreement([actual.logOddsRatio, actual.logOddsRatioVariance], [OR.y[index]!, OR.v[index]!], 1e-11)
    expectAgreement([actual.riskDifferenceVariance], [RD.v[index]!], 1e-11)
    const { low, high } = waldDifferenceInterval(pair)
    expect((high - low) / 2).toBeCloseTo(1.959963984540054 * Math.sqrt(RD.v[index]!), 11)
  })
})

it('Mantel-Haenszel and the tests of one odds ratio agree with R and metafor', () => {
  const expected = reference.mantelHaenszel
  const pooled = mantelHaenszel(strata, 0.95)
  const { breslowDay, tarone, woolf, degreesOfFreedom } = oddsRatioHomogeneity(strata, pooled.oddsRatio)
  expectAgreement(
    [pooled.oddsRatio, pooled.low, pooled.high, pooled.statistic, pooled.pValue, pooled.correctedStatistic],
    ['oddsRatio', 'low', 'high', 'statistic', 'p', 'corrected'].map((part) => expected[part]!),
    1e-10,
  )
  expectAgreement(
    [pooled.riskRatio, pooled.logRiskRatioStdError, pooled.riskDifference, pooled.riskDifferenceStdError],
    ['riskRatio', 'logRiskRatioStdError', 'riskDifference', 'riskDifferenceStdError'].map((part) => expected[part]!),
    1e-10,
  )
  expectAgreement([breslowDay, tarone, woolf], [expected.breslowDay!, expected.tarone!, expected.woolf!], 1e-9)
  expectAgreement([tarone], [expected.metaforTarone!], 1e-6)
  expect(degreesOfFreedom).toBe(3)
})

it('by hand: one stratum gives its own odds ratio, twice the same stratum has nothing to differ', () => {
  const stratum = { eventsTreated: 10, nTreated: 20, eventsComparison: 5, nComparison: 20 }
  expect(mantelHaenszel([stratum], 0.95).oddsRatio).toBeCloseTo(3, 14)
  expect(oddsRatioHomogeneity([stratum, stratum], 3).breslowDay).toBeCloseTo(0, 14)
  const swapped = { eventsTreated: 5, nTreated: 20, eventsComparison: 10, nComparison: 20 }
  expect(mantelHaenszel([swapped, swapped], 0.95).riskDifference).toBeCloseTo(-0.25, 14)
})

it('a stratum without one arm or without events changes nothing', () => {
  const silent = { eventsTreated: 0, nTreated: 4, eventsComparison: 0, nComparison: 0 }
  const plain = mantelHaenszel(strata, 0.95)
  const more = mantelHaenszel([...strata, silent], 0.95)
  expect([more.oddsRatio, more.pValue, more.riskRatio]).toEqual([plain.oddsRatio, plain.pValue, plain.riskRatio])
  expect(() => mantelHaenszel([silent], 0.95)).toThrow(EstimationFailure)
})

it('the chi-squared test agrees with R, with and without the correction of Yates', () => {
  const column = (part: 'stratum' | 'way' | 'treated' | 'event') =>
    labelColumn(
      part,
      reference.people.map((one) => String(one[part])),
    )
  const ways = chiSquaredTest(crossTable(column('stratum'), column('way')).counts, true)
  expectAgreement([ways.statistic, ways.degreesOfFreedom, ways.pValue], reference.chiSquared.plain, 1e-10)
  expectAgreement(
    ways.expected.flatMap((line) => [...line]),
    reference.chiSquared.expected.flat(),
    1e-12,
  )
  const two = crossTable(column('treated'), column('event')).counts
  for (const [correct, expected] of [
    [false, reference.chiSquared.twoByTwo],
    [true, reference.chiSquared.yates],
  ] as const) {
    const { statistic, degreesOfFreedom, pValue } = chiSquaredTest(two, correct)
    expectAgreement([statistic, degreesOfFreedom, pValue], expected, 1e-10)
  }
})

it('a name that goes fully with another has an association of 1; one row is no table', () => {
  expect(
    chiSquaredTest(
      [
        [8, 0],
        [0, 5],
      ],
      false,
    ).cramersV,
  ).toBeCloseTo(1, 14)
  expect(() => chiSquaredTest([[8, 5]], false)).toThrow(EstimationFailure)
  expect(() =>
    chiSquaredTest(
      [
        [8, 0],
        [5, 0],
      ],
      false,
    ),
  ).toThrow(EstimationFailure)
  expect(crossTable(labelColumn('x', ['a', null, 'b']), labelColumn('y', ['u', 'u', null])).counts.length).toBe(1)
})

it('McNemar agrees with R; when nobody changed there is nothing to test', () => {
  const corrected = mcNemarTest(25, 10, true)
  const plain = mcNemarTest(25, 10, false)
  expectAgreement([corrected.statistic, corrected.pValue], reference.mcnemar.corrected, 1e-11)
  expectAgreement(
    [plain.statistic, plain.pValue, plain.exactPValue],
    [...reference.mcnemar.plain, reference.mcnemar.exact],
    1e-11,
  )
  expect(() => mcNemarTest(0, 0, true)).toThrow(EstimationFailure)
})
