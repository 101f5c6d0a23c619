import { mean, pearsonCorrelation, randomStream, standardDeviation } from '@doorstroom/statistics'
import { expect, it } from 'vitest'

const draws = (count: number, draw: () => number) => Array.from({ length: count }, draw)

it('one seed gives the same numbers every time, another seed others', () => {
  const numbers = (seed: number) => {
    const stream = randomStream(seed)
    return [stream.uniform(), stream.normal(), stream.integer(1, 1000), stream.pick(['a', 'b', 'c'])]
  }
  expect(numbers(2026)).toEqual(numbers(2026))
  expect(numbers(2026)).not.toEqual(numbers(2027))
  const stream = randomStream(1)
  expect([stream.uniform(), stream.uniform()]).toEqual([0.6612770057439487, 0.35710075225370175])
})

it('uniform and normal numbers have the moments of their distributions', () => {
  const stream = randomStream(7)
  const uniform = draws(100_000, stream.uniform)
  expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan(4 / Math.sqrt(12e5))
  expect(uniform.every((value) => value > 0 && value < 1)).toBe(true)
  const normal = draws(100_000, stream.normal)
  expect(Math.abs(mean(normal))).toBeLessThan(4 / Math.sqrt(1e5))
  expect(Math.abs(standardDeviation(normal) - 1)).toBeLessThan(4 / Math.sqrt(2e5))
})

it('whole numbers include both ends and favour none', () => {
  const stream = randomStream(8)
  const counts = new Map<number, number>()
  for (const value of draws(60_000, () => stream.integer(-2, 3))) counts.set(value, (counts.get(value) ?? 0) + 1)
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3])
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(4 * Math.sqrt(10_000))
})

it('neighbouring seeds are unrelated from the first number on', () => {
  const first = draws(2000, () => 0).map((_, seed) => randomStream(seed).uniform())
  expect(Math.abs(pearsonCorrelation(first.slice(1), first.slice(0, -1)))).toBeLessThan(0.09)
  expect(Math.abs(mean(first) - 0.5)).toBeLessThan(0.03)
})

it('split streams differ from each other and do not depend on what was drawn before', () => {
  const fresh = randomStream(3).split(3)
  const used = randomStream(3)
  used.uniform()
  const [one, two] = [used.split(1), used.split(2)]
  const firsts = fresh.map((stream) => stream.uniform())
  expect([...one, ...two].map((stream) => stream.uniform())).toEqual(firsts)
  expect(new Set([...firsts, randomStream(3).uniform()]).size).toBe(4)
})

it('splitting a split stream, a fractional seed and an empty range are refused', () => {
  expect(() => randomStream(3).split(1)[0]!.split(1)).toThrow('cannot be split again')
  expect(() => randomStream(1.5)).toThrow(RangeError)
  expect(() => randomStream(1).integer(2, 1)).toThrow(RangeError)
  expect(() => randomStream(1).pick([])).toThrow(RangeError)
})
