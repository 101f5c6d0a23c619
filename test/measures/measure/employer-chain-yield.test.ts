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
})
