import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { employerChainYield } from '../../../packages/measures/src/measure/employer-chain-yield.ts'

const position = (positionId: string, employerId: string, filledAfter: number | null, byTarget: boolean | null) => ({
  positionId,
  employerId,
  incumbentTrained: 0,
  vacatedDate: 100,
  filledDate: filledAfter === null ? null : 100 + filledAfter,
  filledByTargetGroup: byTarget,
})
const last = { ...position('last', 'z', 500, true), vacatedDate: 500, filledDate: 600 }
const shares = (positions: readonly ReturnType<typeof position>[]) =>
  employerChainYield.group(
    completeGroup({ registers: { employerChain: [...positions, last] } }),
    employerChainYield.options.parse({}),
  )

describe('the yield of an employer chain', () => {
  it('counts what was filled in half a year, and leaves out whose taker is unknown', () => {
    const given = shares([
      position('1', 'a', 182, true),
      position('2', 'a', 183, true),
      position('3', 'b', 10, false),
      position('4', 'b', 10, null),
      { ...position('5', 'c', 10, true), incumbentTrained: 101 },
    ])
    expect(given).toMatchObject([
      { term: 'yield', n: 3, nEvents: 1 },
      { term: 'filled', n: 4, nEvents: 3 },
    ])
  })

  it('is less certain the more the positions of an employer resemble each other', () => {
    const error = (alike: boolean) =>
      shares(
        ['a', 'b', 'c', 'd'].flatMap((employer, index) =>
          [0, 1].map((copy) => position(`${employer}${copy}`, employer, 10, alike ? index < 2 : copy === 0)),
        ),
      )[0]
    expect(error(true)).toMatchObject({ estimate: 0.5 })
    expect(error(false)).toMatchObject({ estimate: 0.5 })
    expect(error(true)?.stdError).toBeCloseTo(Math.sqrt((4 / 3) * 4) / 8, 10)
    expect(error(false)?.stdError).toBeUndefined()
  })

  it('agrees with following each position day by day', () => {
    let counted = 0
    const day = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: null, freq: 6 })
    const drawn = fc.record({
      employerId: fc.constantFrom('a', 'b', 'c', null),
      incumbentTrained: day(200),
      vacatedDate: day(500),
      filledDate: day(700),
      filledByTargetGroup: fc.constantFrom(true, false, null),
    })
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 9 }), (positions) => {
        const employerChain = positions.map((one, index) => ({ ...one, positionId: `p${index}` }))
        const [taken, filled] = employerChainYield.group(
          completeGroup({ registers: { employerChain } }),
          employerChainYield.options.parse({ days: 90 }),
        )
        let last = Number.NEGATIVE_INFINITY
        for (const { vacatedDate, filledDate } of positions)
          last = Math.max(last, vacatedDate ?? last, filledDate ?? last)
        const counts = { judged: 0, filled: 0, known: 0, taken: 0 }
        for (const { incumbentTrained, vacatedDate, filledDate, filledByTargetGroup } of positions) {
          if (vacatedDate === null || incumbentTrained === null || incumbentTrained > vacatedDate) continue
          if (last - vacatedDate < 90) continue
          const inTime = filledDate !== null && filledDate - vacatedDate <= 90
          counts.judged += 1
          if (inTime) counts.filled += 1
          if (inTime && filledByTargetGroup === null) continue
          counts.known += 1
          if (inTime && filledByTargetGroup === true) counts.taken += 1
        }
        expect([filled?.n, filled?.nEvents ?? 0]).toEqual([counts.judged, counts.filled])
        expect([taken?.n, taken?.nEvents ?? 0]).toEqual([counts.known, counts.taken])
        expect(taken?.estimate).toBe(counts.known === 0 ? null : counts.taken / counts.known)
        counted += counts.taken
      }),
      { seed: 75, numRuns: 400 },
    )
    expect(counted).toBeGreaterThan(30)
  })
})
