import { type StateSequence, stateDistribution, transitionRates } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  states: string[]
  sequences: (string | null)[][]
  weights: number[]
  unweighted: { n: number[]; shares: (number[] | null)[]; entropy: (number | null)[]; rates: (number[] | null)[] }
  weighted: { n: number[]; shares: (number[] | null)[]; rates: (number[] | null)[] }
}>('sequence')
const sequences: readonly StateSequence[] = reference.sequences

describe.each([
  ['without weights', undefined, reference.unweighted],
  ['with weights', reference.weights, reference.weighted],
] as const)('three people with gaps, %s', (_, weights, expected) => {
  it('each month is divided over those whose state is known', () => {
    const distribution = stateDistribution(sequences, reference.states, weights)
    expectAgreement(
      distribution.map(({ n }) => n),
      expected.n,
      1e-14,
    )
    distribution.forEach(({ shares }, time) => {
      expectAgreement(shares ?? [], expected.shares[time] ?? [], 1e-14)
    })
  })

  it('a move counts only when both months are known', () => {
    const { rates } = transitionRates(sequences, reference.states, weights)
    expect(rates.map((row) => row === null)).toEqual(expected.rates.map((row) => row === null))
    rates.forEach((row, from) => {
      expectAgreement(row ?? [], expected.rates[from] ?? [], 1e-14)
    })
  })
})

it('entropy is 0 when everyone is in one state and 1 when all states are as common', () => {
  const entropy = stateDistribution(sequences, reference.states).map((time) => time.entropy)
  expectAgreement(entropy, reference.unweighted.entropy, 1e-14)
  expect(stateDistribution([['a'], ['b']], ['a', 'b'])[0]!.entropy).toBe(1)
})

it('a state outside the list is refused with how many positions hold it', () => {
  expect(() => stateDistribution([['a', 'x', 'x']], ['a'])).toThrow('2 positions')
  expect(() => transitionRates([['a']], ['a', 'a'])).toThrow('listed once')
})
