import {
  type CodedSequences,
  codedSequences,
  codeSequences,
  commonSubsequenceDistances,
  constantCosts,
  distanceBetween,
  dynamicHammingDistances,
  type EditCosts,
  frequencyCosts,
  hammingDistances,
  normalisations,
  optimalMatchingDistances,
  randomStream,
  sharedFutureCosts,
  transitionRateCosts,
} from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<
  {
    ragged: number[][]
    full: number[][]
    transition_rate_costs: number[][]
    shared_future_costs: number[][]
  } & Readonly<Record<string, number[]>>
>('sequence-distance')

const coded = (rows: readonly (readonly number[])[]): CodedSequences =>
  codedSequences(
    ['1', '2', '3', '4'],
    Int16Array.from(rows.flat(), (state) => state - 1),
    rows.length,
    rows[0]!.length,
  )
const ragged = coded(reference.ragged)
const full = coded(reference.full)

/** Made-up sequences of any length and number, some of them with gaps. */
function madeUp(persons: number, moments: number, states: number, gaps: boolean): CodedSequences {
  const stream = randomStream(persons + moments)
  const codes = new Int16Array(persons * moments)
  for (let at = 0; at < codes.length; at += 1) {
    const stays = at % moments > 0 && stream.uniform() < 0.8
    codes[at] = stays ? codes[at - 1]! : stream.integer(gaps ? -1 : 0, states - 1)
  }
  const names = Array.from({ length: states }, (_, state) => `s${state}`)
  return codedSequences(names, codes, persons, moments)
}

describe('costs', () => {
  it('from transition rates make states alike between which people move, and a gap as dear as can be', () => {
    expectAgreement(transitionRateCosts(ragged).substitution, reference.transition_rate_costs.flat(), 1e-13)
    expect(transitionRateCosts(ragged).indels[0]).toBe(1)
    expectAgreement([transitionRateCosts(coded([[1, 1, 2]])).substitution[1]!], [1.5], 1e-14)
  })

  it('from a common future make states alike that lead to the same', () => {
    expectAgreement(sharedFutureCosts(full).substitution, reference.shared_future_costs.flat(), 1e-13)
  })

  it('from frequencies make rare states dear', () => {
    expectAgreement(frequencyCosts(ragged).indels, reference.frequency_indels!, 1e-13)
    expect(frequencyCosts(coded([[1, 1, 1, 2]]), { logarithm: true }).indels[1]).toBeCloseTo(Math.log(2 / 1.25), 14)
  })

  it('must be finite and not below 0', () => {
    expect(() => constantCosts(ragged, -1)).toThrow('at least 0')
    expect(() => constantCosts(ragged, Number.NaN)).toThrow('at least 0')
    expect(() => optimalMatchingDistances(ragged, constantCosts(full))).toThrow()
  })
})

describe.each(['vectors', 'plain'] as const)('optimal matching in %s', (arithmetic) => {
  it.each([
    ['constant', constantCosts(ragged)],
    ['cheap_substitution', constantCosts(ragged, 1.25)],
    ['transition_rate', transitionRateCosts(ragged, { indel: 1 })],
    ['frequency', frequencyCosts(ragged)],
  ] as const)('with %s costs is what the recurrence gives', (name, costs) => {
    expectAgreement(optimalMatchingDistances(ragged, costs, { arithmetic }).values, reference[name]!, 1e-12, 1e-12)
  })

  it.each([
    ['longest', 'longest'],
    ['geometric-mean', 'geometric_mean'],
    ['largest-distance', 'largest_distance'],
    ['yujian-bo', 'yujian_bo'],
  ] as const)('over the length (%s) is what the formula gives', (normalisation, name) => {
    const costs = transitionRateCosts(ragged, { indel: 1 })
    const { values } = optimalMatchingDistances(ragged, costs, { normalisation, arithmetic })
    expectAgreement(values, reference[name]!, 1e-12, 1e-12)
  })
})

describe('vectors', () => {
  const wholes = (sequences: CodedSequences) => constantCosts(sequences, 3, 2)
  const large = (sequences: CodedSequences): EditCosts => constantCosts(sequences, 7, 40)
  const fractions = (sequences: CodedSequences) => transitionRateCosts(sequences)
  it.each([
    ['few whole units', 90, 31, wholes],
    ['many whole units', 70, 30, large],
    ['fractions', 75, 29, fractions],
    ['one moment', 40, 1, wholes],
    ['sequences as long as few', 3, 120, fractions],
  ] as const)('give to the last bit what plain numbers give: %s', (_, persons, moments, costs) => {
    const sequences = madeUp(persons, moments, 5, true)
    const both = (['vectors', 'plain'] as const).map((arithmetic) =>
      optimalMatchingDistances(sequences, costs(sequences), { arithmetic }),
    )
    expect(both[0]!.values).toEqual(both[1]!.values)
  })
})

it('the same sequence is at 0, also from a person with nothing known to another', () => {
  const sequences = coded([
    [1, 1, 2],
    [1, 1, 2],
    [0, 0, 0],
    [0, 0, 0],
    [1, 2, 2],
  ])
  const distances = commonSubsequenceDistances(sequences)
  expect([
    distanceBetween(distances, 0, 1),
    distanceBetween(distances, 3, 2),
    distanceBetween(distances, 4, 4),
  ]).toEqual([0, 0, 0])
  expect([distanceBetween(distances, 2, 0), distanceBetween(distances, 4, 0)]).toEqual([3, 2])
  for (const normalisation of normalisations)
    expect(commonSubsequenceDistances(sequences, { normalisation }).values.every(Number.isFinite)).toBe(true)
})

it('moment by moment distances add up costs of that moment, and refuse unequal lengths', () => {
  expectAgreement(hammingDistances(full).values, reference.hamming!, 1e-13)
  expectAgreement(dynamicHammingDistances(full).values, reference.dynamic_hamming!, 1e-13)
  const halves = hammingDistances(full, undefined, { normalisation: 'longest' }).values
  expectAgreement(
    halves,
    reference.hamming!.map((count) => count / 11),
    1e-13,
  )
  expect(() => hammingDistances(ragged)).toThrow('not everyone was followed equally long')
})

it('nobody, and nothing known, have no distances and say so', () => {
  expect(() => commonSubsequenceDistances(codeSequences([], ['a']))).toThrow('no persons')
  expect(() => commonSubsequenceDistances(codeSequences([[null]], ['a']))).toThrow('known state')
  expect(commonSubsequenceDistances(codeSequences([['a']])).values).toHaveLength(0)
})
