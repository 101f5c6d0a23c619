import { mean } from '@doorstroom/statistics'
import { contrastFailure } from './contrast-failure.ts'

/** Arms compared within blocks and averaged, each block by its number of people. */
export interface BlockedDifference {
  readonly difference: number
  readonly stdError: number
  /** People - 2 x blocks, or pairs - 1. */
  readonly degreesOfFreedom: number
  /** Mean of the treated and of the comparison group, averaged over blocks in the same way, with their errors. */
  readonly levels: readonly [BlockedLevel, BlockedLevel]
  readonly nBlocks: number
  /** True when a block has one person of each arm: the spread is then that of differences between blocks. */
  readonly paired: boolean
}

export interface BlockedLevel {
  readonly estimate: number
  readonly stdError: number
}

/**
 * Difference of means within randomisation blocks. Variance: that of each block's difference (each arm its own), summed
 * with the squares of the blocks' shares; with pairs, the spread of the differences between pairs. When some blocks are
 * pairs and others are larger, all count as pairs do. Equal to `estimatr::difference_in_means(blocks = )`.
 *
 * @param blocks - Block of each row, as a number.
 * @throws EstimationFailure `comparison.emptyArmInBlock`, `comparison.oneArmMemberInBlock` (a block of three or more
 * with one person in an arm, without pairs elsewhere), `comparison.tooFewBlocks` (one pair).
 *
 * Source: Gerber and Green (2012), Field Experiments, section 3.6; Imai (2008), Statistics in Medicine 27, 4857-4873,
 * doi 10.1002/sim.3337.
 *
 * @example
 * // Two blocks of four: differences 2 and 4
 * blockedDifference(Float64Array.of(3, 5, 1, 3, 9, 9, 5, 5), Uint8Array.of(1, 1, 0, 0, 1, 1, 0, 0),
 *   Int32Array.of(1, 1, 1, 1, 2, 2, 2, 2)).difference // 3
 */
export function blockedDifference(outcome: Float64Array, treated: Uint8Array, blocks: Int32Array): BlockedDifference {
  const members = new Map<number, { one: number[]; zero: number[] }>()
  for (const [row, block] of blocks.entries()) {
    const own = members.get(block) ?? { one: [], zero: [] }
    own[treated[row] === 1 ? 'one' : 'zero'].push(outcome[row]!)
    members.set(block, own)
  }
  const parts = [...members.values()].map(({ one, zero }) => {
    if (one.length === 0 || zero.length === 0) throw contrastFailure('comparison.emptyArmInBlock')
    return { one: summaryOf(one), zero: summaryOf(zero), share: (one.length + zero.length) / outcome.length }
  })
  const paired = parts.some(({ one, zero }) => one.n + zero.n === 2)
  if (!paired && parts.some(({ one, zero }) => one.n < 2 || zero.n < 2))
    throw contrastFailure('comparison.oneArmMemberInBlock')
  if (paired && parts.length < 2) throw contrastFailure('comparison.tooFewBlocks')
  const combine = (meanOf: (part: Part) => number, varianceOf: (part: Part) => number): BlockedLevel => {
    const estimate = parts.reduce((sum, part) => sum + part.share * meanOf(part), 0)
    const variance = paired
      ? parts.reduce((sum, part) => sum + (meanOf(part) - estimate) ** 2, 0) / (parts.length * (parts.length - 1))
      : parts.reduce((sum, part) => sum + part.share ** 2 * varianceOf(part), 0)
    return { estimate, stdError: Math.sqrt(variance) }
  }
  const difference = combine(
    ({ one, zero }) => one.mean - zero.mean,
    ({ one, zero }) => one.variance + zero.variance,
  )
  return {
    difference: difference.estimate,
    stdError: difference.stdError,
    degreesOfFreedom: paired ? parts.length - 1 : outcome.length - 2 * parts.length,
    levels: [
      combine(
        ({ one }) => one.mean,
        ({ one }) => one.variance,
      ),
      combine(
        ({ zero }) => zero.mean,
        ({ zero }) => zero.variance,
      ),
    ],
    nBlocks: parts.length,
    paired,
  }
}

interface ArmOfBlock {
  readonly n: number
  readonly mean: number
  /** Of the mean. */
  readonly variance: number
}

interface Part {
  readonly one: ArmOfBlock
  readonly zero: ArmOfBlock
  readonly share: number
}

function summaryOf(values: readonly number[]): ArmOfBlock {
  const centre = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  return { n: values.length, mean: centre, variance: squares / (values.length - 1) / values.length }
}
