import {
  matchedSets,
  matchingWeights,
  nearestByCovariates,
  nearestMatches,
  weightedDifference,
} from '@doorstroom/comparison'
import { randomStream } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { matchedPeople, matching } from '../matched-people.ts'

const { outcome, treated, scores, covariates } = matchedPeople
const choices = {
  nearest: { caliper: matching.width },
  all: {},
  two: { ratio: 2, caliper: matching.width },
  again: { replace: true },
} as const

describe('nearest matching', () => {
  it.each(['nearest', 'all', 'two', 'again'] as const)(
    'pairs, weights and effect of %s equal a plain loop in R',
    (key) => {
      const matches = nearestMatches({ treated, scores, ...choices[key] })
      const weights = matchingWeights(matches, scores.length)
      expect(Array.from(matches.rows)).toEqual(matching[key].rows)
      const sets = matches.replace ? null : matchedSets(matches, scores.length)
      const effect = weightedDifference({ outcome, treated, weights, ...(sets !== null && { clusters: sets }) })
      const { estimate, HC0, HC1, clusteredHC0, clusteredHC1 } = matching[key]
      expectAgreement(weights, matching[key].weights, 1e-10)
      expectAgreement([effect.estimate, effect.errorHC0, effect.errorHC1], [estimate, HC0, HC1], 1e-10)
      if (sets !== null)
        expectAgreement([effect.clusteredHC0, effect.clusteredHC1], [clusteredHC0, clusteredHC1], 1e-10)
    },
  )

  it('on Mahalanobis distance equals a plain loop in R', () => {
    const matches = nearestByCovariates({ treated, columns: covariates.map(({ values }) => values) })
    expect(Array.from(matches.rows)).toEqual(matching.mahalanobis.rows)
  })

  it('by hand: the highest score chooses first and takes the nearest person still free', () => {
    // 0.9 takes 0.7; 0.6 would have had 0.7 too and gets 0.4; 0.3 gets nobody within 0.15.
    const matches = nearestMatches({
      treated: Uint8Array.of(1, 1, 1, 0, 0, 0),
      scores: Float64Array.of(0.3, 0.6, 0.9, 0.4, 0.7, 0.1),
      caliper: 0.21,
    })
    expect(Array.from(matches.rows)).toEqual([5, 3, 4])
    const tight = nearestMatches({
      treated: Uint8Array.of(1, 1, 1, 0, 0, 0),
      scores: Float64Array.of(0.3, 0.6, 0.9, 0.4, 0.7, 0.1),
      caliper: 0.11,
    })
    expect(Array.from(tight.rows)).toEqual([3, 4, -1])
  })

  it('of equally near persons takes the one listed first, or the one nearest in the order of the scores', () => {
    const people = { treated: Uint8Array.of(0, 0, 1, 0), scores: Float64Array.of(0.25, 0.25, 0.5, 0.75) }
    expect(nearestMatches(people).rows[0]).toBe(0)
    expect(nearestMatches({ ...people, ties: 'nearest-in-order' }).rows[0]).toBe(1)
  })

  it('keeps to strata, and leaves out whom the stratum has nobody for', () => {
    const people = { treated: Uint8Array.of(1, 1, 0, 0), scores: Float64Array.of(0.5, 0.6, 0.5, 0.6) }
    const matches = nearestMatches({ ...people, exact: Int32Array.of(0, 1, 1, 1) })
    expect(Array.from(matches.rows)).toEqual([-1, 3])
    expect(Array.from(matchingWeights(matches, 4))).toEqual([0, 1, 0, 1])
  })

  it('with many tied scores and strata equals looking at everyone, for every choice', () => {
    const stream = randomStream(9)
    for (let round = 0; round < 30; round++) {
      const n = 40
      const people = {
        treated: Uint8Array.from({ length: n }, () => Number(stream.uniform() < 0.4)),
        scores: Float64Array.from({ length: n }, () => stream.integer(1, 12) / 13),
        exact: Int32Array.from({ length: n }, () => stream.integer(0, 1)),
        caliper: [null, 0.1, 0.3][round % 3]!,
        ratio: (round % 2) + 1,
        replace: round % 5 === 0,
      }
      expect(Array.from(nearestMatches(people).rows)).toEqual(byLooking(people))
    }
  })

  it('names what it cannot match', () => {
    const code = (input: Parameters<typeof nearestMatches>[0]) => {
      try {
        nearestMatches(input)
      } catch (error) {
        return (error as { code?: string }).code
      }
      return null
    }
    const arms = Uint8Array.of(1, 0)
    expect(code({ treated: arms, scores: Float64Array.of(0.5, Number.NaN) })).toBe('comparison.infiniteValue')
    expect(code({ treated: Uint8Array.of(1, 1), scores: Float64Array.of(0.5, 0.5) })).toBe('comparison.emptyArm')
    expect(code({ treated: arms, scores: Float64Array.of(0.5) })).toBe('comparison.unequalLengths')
    expect(code({ treated: arms, scores: Float64Array.of(0.5, 0.4), ratio: 0 })).toBe('comparison.badSetting')
    expect(code({ treated: arms, scores: Float64Array.of(0.5, 0.4), caliper: -1 })).toBe('comparison.badSetting')
  })
})

/** The documented rule, by going through everyone each time. */
function byLooking(people: {
  readonly treated: Uint8Array
  readonly scores: Float64Array
  readonly exact: Int32Array
  readonly caliper: number | null
  readonly ratio: number
  readonly replace: boolean
}): number[] {
  const { treated: arms, scores: given, exact, caliper, ratio, replace } = people
  const rows = Array.from(arms.keys()).filter((row) => arms[row] === 1)
  const order = [...rows].sort((left, right) => given[right]! - given[left]!)
  const free = new Set(Array.from(arms.keys()).filter((row) => arms[row] === 0))
  const found = new Map(rows.map((row) => [row, [] as number[]]))
  for (let round = 0; round < ratio; round++) {
    for (const row of order) {
      const own = found.get(row)!
      if (own.length < round) continue
      let best = -1
      for (const other of [...free].sort((left, right) => left - right)) {
        if (exact[other] !== exact[row] || own.includes(other)) continue
        const apart = Math.abs(given[other]! - given[row]!)
        if (caliper !== null && apart > caliper) continue
        if (best === -1 || apart < Math.abs(given[best]! - given[row]!)) best = other
      }
      if (best === -1) continue
      own.push(best)
      if (!replace) free.delete(best)
    }
  }
  return rows.flatMap((row) => Array.from({ length: ratio }, (_, index) => found.get(row)![index] ?? -1))
}
