import { publicPolicy, type ReleasableRow, release } from '@doorstroom/disclosure'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { causeRows, stateRows } from '../random-documents.ts'
import { documentOf, row, shareRow } from '../releasable-rows.ts'

const seeded = { seed: 7, numRuns: 400 }
const { rounding } = publicPolicy
const persons = fc.noBias(fc.integer({ min: 30, max: 400 }))
const proportions = fc.array(
  fc.noBias(fc.integer({ min: 1, max: 1000 })).map((value) => (value / 1000) ** 3),
  { minLength: 3, maxLength: 7 },
)

/** Counts that round to the released one: what an attacker knows of a shown cell. */
const range = (released: number) => ({
  low: released - Math.floor((rounding - 1) / 2),
  high: released + Math.floor(rounding / 2),
})

/** Every count that a hidden cell may still have for someone who subtracts all shown cells from the total. */
function possibleCounts(released: readonly ReleasableRow[], hasRemainder: boolean) {
  const shown = released.filter(({ nEvents }) => nEvents !== null)
  const total = range(shown[0]?.n ?? 0)
  const sum = (end: 'low' | 'high') => shown.reduce((taken, { nEvents }) => taken + range(nEvents ?? 0)[end], 0)
  const rest = { low: Math.max(0, total.low - sum('high')), high: total.high - sum('low') }
  const unknown = released.length - shown.length + (hasRemainder ? 1 : 0)
  return { low: unknown > 1 ? 0 : rest.low, high: rest.high, unknown, shown: shown.length }
}

/** Turns a released percentage back into every numerator that would be printed as that percentage. */
function numerators({ estimate, n }: ReleasableRow) {
  const denominators = range(n ?? 0)
  const found = new Set<number>()
  for (let denominator = denominators.low; denominator <= denominators.high; denominator += 1) {
    for (let count = 0; count <= denominator; count += 1) {
      const printed = release(documentOf(shareRow(count, denominator)), publicPolicy).rows[0]
      if (printed?.estimate === estimate && printed?.n === n) found.add(count)
    }
  }
  return found
}

describe('someone who subtracts shown cells from a known total', () => {
  it('cannot pin a hidden state of one to nine persons: ten or more counts stay possible', () => {
    let attacked = 0
    fc.assert(
      fc.property(persons, proportions, (everyone, parts) => {
        const exact = stateRows(everyone, parts)
        const released = release(documentOf(...exact), publicPolicy).rows
        const { low, high, shown } = possibleCounts(released, false)
        exact.forEach(({ nEvents }, index) => {
          const count = nEvents ?? 0
          if (released[index]?.status !== 'suppressed' || count < 1 || count > 9 || shown === 0) return
          attacked += 1
          expect(high - low).toBeGreaterThanOrEqual(10)
          expect(low).toBeLessThanOrEqual(count)
          expect(high).toBeGreaterThanOrEqual(count)
        })
      }),
      seeded,
    )
    expect(attacked).toBeGreaterThan(100)
  })

  it('cannot pin a hidden cause, nor those to whom nothing happened, at any horizon', () => {
    let attacked = 0
    fc.assert(
      fc.property(persons, proportions, (everyone, parts) => {
        const exact = causeRows(everyone, parts)
        const released = release(documentOf(...exact), publicPolicy).rows
        for (const horizon of new Set(exact.map(({ horizonDays }) => horizonDays))) {
          const here = (rows: readonly ReleasableRow[]) => rows.filter(({ horizonDays }) => horizonDays === horizon)
          const { high, unknown, shown } = possibleCounts(here(released), true)
          if (shown === 0) continue
          attacked += 1
          const remaining = here(exact).reduce((left, { nEvents }) => left - (nEvents ?? 0), everyone)
          if (unknown === 1) expect(remaining).toBeGreaterThanOrEqual(10)
          else expect(high).toBeGreaterThanOrEqual(10)
        }
      }),
      seeded,
    )
    expect(attacked).toBeGreaterThan(100)
  })

  it('finds at least ten events between two points of a curve', () => {
    fc.assert(
      fc.property(persons, proportions, (everyone, parts) => {
        const exact = causeRows(everyone, parts)
        const released = release(documentOf(...exact), publicPolicy).rows
        for (const cause of new Set(exact.map(({ term }) => term))) {
          const points = exact.filter(({ term }, index) => term === cause && released[index]?.status === 'ok')
          points.forEach(({ nEvents }, index) => {
            expect((nEvents ?? 0) - (points[index - 1]?.nEvents ?? 0)).toBeGreaterThanOrEqual(10)
          })
        }
      }),
      seeded,
    )
  })

  it('cannot learn the smaller arm from the total and the larger arm', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 300 }), (treated, comparison) => {
        const flow = (term: string, estimate: number) =>
          row({ measure: 'flow', unit: 'persons', estimator: 'count', term, estimate })
        const exact = documentOf(
          flow('enrolled', treated + comparison),
          flow('inTreated', treated),
          flow('inComparison', comparison),
        )
        expect(release(exact, publicPolicy).rows.map(({ estimate }) => estimate === null)).toEqual([false, true, true])
      }),
      seeded,
    )
  })
})

describe('someone who turns percentages back into counts', () => {
  it('gets every count that rounds alike, with its interval and error the same', () => {
    for (const [events, everyone] of [
      [15, 40],
      [20, 60],
      [45, 100],
      [200, 345],
      [330, 1500],
    ] as const) {
      const released = new Set<string>()
      for (let count = range(events).low; count <= range(events).high; count += 1) {
        for (let of = range(everyone).low; of <= range(everyone).high; of += 1) {
          const stdError = Math.sqrt((count * (of - count)) / of ** 3)
          released.add(JSON.stringify(release(documentOf(shareRow(count, of, { stdError })), publicPolicy).rows))
        }
      }
      expect(released.size).toBe(1)
    }
  })

  it('is left with at least five numerators for a percentage', () => {
    for (const [events, everyone] of [
      [13, 31],
      [22, 57],
      [41, 99],
    ] as const) {
      const released = release(documentOf(shareRow(events, everyone)), publicPolicy).rows[0]!
      expect(numerators(released).size).toBeGreaterThanOrEqual(5)
    }
  })

  it('cannot tell exact counts from the difference of two raw shares', () => {
    const released = new Set<string>()
    for (let count = 43; count <= 47; count += 1) {
      const difference = { contrast: 'treated - comparison', term: 'difference', n: 200, estimate: (count - 30) / 100 }
      const rows = [row(difference), shareRow(count, 100, { arm: 'treated' }), shareRow(30, 100, { arm: 'comparison' })]
      released.add(JSON.stringify(release(documentOf(...rows), publicPolicy).rows))
    }
    expect(released.size).toBe(1)
  })
})

describe('a person who is planted in the data', () => {
  it('leaves no trace when only a few share what is told of that person', () => {
    const canary = { estimate: 7391.137, stdError: 739.1137, confLow: 6652.0233, confHigh: 8130.2507, n: 3 }
    const few = row({ measure: 'earnings', population: 'women over 60', unit: 'euros', term: 'mean', ...canary })
    const share = shareRow(3, 3, { measure: 'earnings', population: 'women over 60' })
    const many = row({
      measure: 'earnings',
      unit: 'euros',
      term: 'mean',
      n: 180,
      estimate: 2134.5678,
      stdError: 61.234,
    })
    const written = JSON.stringify(release(documentOf(few, share, many), publicPolicy))
    expect(written).not.toMatch(/739|6652|8130|"n":3|"nEvents":3/)
    expect(written).toContain('2130')
  })

  it('changes nothing by joining, as long as the counts round alike', () => {
    const results = (joined: number) => [
      shareRow(46 + joined, 118 + joined, { arm: 'treated' }),
      ...stateRows(119, [50, 30, 15, 5]),
    ]
    expect(release(documentOf(...results(1)), publicPolicy)).toEqual(release(documentOf(...results(0)), publicPolicy))
  })
})
