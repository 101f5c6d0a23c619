import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator'
import { normalQuantile } from '../distribution/normal-quantile.ts'

/** Random numbers that follow from a seed alone: the same on every machine and in every run. */
export interface RandomStream {
  /** Above 0 and below 1, in steps of 2^-53. */
  uniform(): number
  /** Standard normal. */
  normal(): number
  /** A whole number from low to high, both included. */
  integer(low: number, high: number): number
  /** One of the items, each as likely. */
  pick<Item>(items: readonly Item[]): Item
  /**
   * `count` further streams that never overlap with each other, with this one, or with those of an earlier split:
   * each begins 2^64 numbers further on. The k-th stream of a seed is the same whoever draws from it and when, so that
   * work can be spread over machines.
   */
  split(count: number): RandomStream[]
}

/**
 * A random stream over xoroshiro128+ from a seed. Not for secrets.
 *
 * @param seed - A whole number from 0 to 4294967295.
 * @throws RangeError for another seed, for an empty range or list, and for a split of a stream that came from a split
 * (its parts would overlap with its neighbours: split the first stream into more).
 *
 * Source: Blackman and Vigna (2021), ACM Transactions on Mathematical Software 47(4), doi 10.1145/3460772.
 *
 * @example
 * const stream = randomStream(2026)
 * stream.integer(1, 6)
 */
export function randomStream(seed: number): RandomStream {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)
    throw new RangeError('the seed must be a whole number from 0 to 4294967295')
  const generator = xoroshiro128plus(seed)
  for (let draw = 0; draw < warmUp; draw += 1) generator.next()
  return streamOver(generator, splitterOf(generator.clone()))
}

/** Seeds that differ in one bit start alike; after this many draws nothing of that is left. */
const warmUp = 128

function streamOver(
  generator: JumpableRandomGenerator,
  split: (count: number) => JumpableRandomGenerator[],
): RandomStream {
  const uniform = () => {
    let value = 0
    while (value === 0) value = uniformFloat64(generator)
    return value
  }
  const integer = (low: number, high: number) => {
    if (!Number.isInteger(low) || !Number.isInteger(high) || low > high)
      throw new RangeError('low and high must be whole numbers, low not above high')
    return uniformInt(generator, low, high)
  }
  return {
    uniform,
    normal: () => normalQuantile(uniform()),
    integer,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('there is nothing to pick from')
      return items[integer(0, items.length - 1)]!
    },
    split: (count) => split(count).map((part) => streamOver(part, refuseSplit)),
  }
}

function splitterOf(position: JumpableRandomGenerator): (count: number) => JumpableRandomGenerator[] {
  return (count) =>
    Array.from({ length: count }, () => {
      position.jump()
      return position.clone()
    })
}

function refuseSplit(): never {
  throw new RangeError('a stream that came from a split cannot be split again: split the first one into more')
}
