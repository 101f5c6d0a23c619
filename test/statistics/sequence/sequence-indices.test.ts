import {
  type CodedSequences,
  codeSequences,
  distinctSequences,
  goodSpellShare,
  integrativePotential,
  lastingState,
  meanMomentsInState,
  modalStates,
  sequenceBadness,
  sequenceComplexity,
  sequenceDegradation,
  sequenceEntropy,
  sequenceInsecurity,
  sequencePrecarity,
  sequenceSpells,
  sequenceTransitions,
  sequenceTurbulence,
  sequenceVolatility,
  spellText,
  spellVariance,
  stateCosts,
  subsequenceCountLog2,
  transitionRatesPerMoment,
  transitionsBetweenStates,
} from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

type Values = Readonly<Record<string, number[]>>

const reference = readReference<{
  indices: { states: string[]; sequences: string[] } & Values
  threeStates: { states: string[]; order: string[]; sequence: string } & Readonly<Record<string, number>>
  gap: { states: string[]; order: string[]; sequence: string } & Readonly<Record<string, number>>
  precarity: { states: string[]; sequences: string[]; values: number[] }
}>('sequence')

const letters = (text: string) => text.split('').map((letter) => (letter === '*' ? null : letter))
const coded = (texts: readonly string[], states: readonly string[]) => codeSequences(texts.map(letters), states)

const indices: Readonly<Record<string, (sequences: CodedSequences) => Float64Array>> = {
  transitions: (given) => sequenceTransitions(given, true),
  entropy: (given) => sequenceEntropy(given),
  complexity: (given) => sequenceComplexity(given),
  volatility: (given) => sequenceVolatility(given),
  integration: (given) => integrativePotential(given, 0),
  turbulence: (given) => sequenceTurbulence(given),
  turbulenceNormalised: (given) => sequenceTurbulence(given, { normalised: true }),
  badness: (given) => sequenceBadness(given, given.states),
  degradation: (given) => sequenceDegradation(given, { order: given.states }),
  insecurity: (given) => sequenceInsecurity(given, given.states),
}

describe.each(Object.entries(indices))('the %s of a sequence', (name, index) => {
  it('is that of TraMineR', () => {
    const { states, sequences } = reference.indices
    expectAgreement(index(coded(sequences, states)), reference.indices[name]!, 0, 1e-6)
    for (const one of [reference.threeStates, reference.gap]) {
      if (one[name] === undefined) continue
      expectAgreement(index(coded([one.sequence], one.states)), [one[name]], 0, 1e-6)
    }
  })

  it('does not depend on who else is in the data', () => {
    const together = index(coded(['EEUUUE', 'UUUUUU'], ['E', 'U']))
    expect(index(coded(['EEUUUE', '******'], ['E', 'U']))[0]).toBe(together[0])
  })
})

it('precarity is higher for moves down, that of a spell throughout only its start', () => {
  const { states, sequences, values } = reference.precarity
  expectAgreement(sequencePrecarity(coded(sequences, states), states), values, 1e-14)
  const [up, down, low] = sequencePrecarity(coded(['UUUEEE', 'EEEUUU', 'UUUUUU', 'UEUEUE'], states), states)
  expect(down).toBeGreaterThan(up!)
  expect(low).toBeCloseTo(0.2, 14)
})

it('weights tell how common a move is', () => {
  const sequences = coded(['AB', 'AC', 'AB', 'ABC'], ['A', 'B', 'C'])
  const twice = coded(['AB', 'AC', 'AB', 'ABC', 'AC', 'AC'], ['A', 'B', 'C'])
  const weighted = sequencePrecarity(sequences, ['B', 'A', 'C'], { personWeights: [1, 3, 1, 1] })
  expectAgreement(weighted, sequencePrecarity(twice, ['B', 'A', 'C']).slice(0, 4), 1e-13)
  expect(() => sequencePrecarity(sequences, ['A'], { personWeights: [1, -1, 1, 1] })).toThrow('below 0')
})

it('a state that is not ranked is bridged and costs the mean of the others', () => {
  expect([...stateCosts(['A', 'B', 'X'], ['B', 'A']).costs]).toEqual([1, 0, 0.5])
  const bridged = sequenceDegradation(coded(['BXXA'], ['A', 'B', 'X']), { order: ['B', 'A'] })
  expect(bridged[0]).toBeCloseTo(4 / 10, 14)
  expect(sequenceDegradation(coded(['XAXB'], ['A', 'B', 'X']), { order: ['B', 'A'] })[0]).toBeCloseTo(-4 / 10, 14)
  expect(() => stateCosts(['A', 'B'], ['A', 'A'])).toThrow('once')
  expect(() => stateCosts(['A', 'B'], ['A', 'C'])).toThrow('not among')
})

it('spells go on over a gap, which does not lengthen them', () => {
  const { starts, states, durations } = sequenceSpells(coded(['AA*AB', '**', '*B'], ['A', 'B']))
  expect([[...starts], [...states], [...durations]]).toEqual([
    [0, 2, 2, 3],
    [0, 1, 1],
    [3, 1, 1],
  ])
})

it('durations vary about their mean, with or without states never visited', () => {
  const { variance, largest } = spellVariance(coded(['AAAB'], ['A', 'B', 'C']), 'spells')
  expect([variance[0], largest[0]]).toEqual([1, 1])
  const withZeros = spellVariance(coded(['AAAB'], ['A', 'B', 'C']), 'states')
  expectAgreement([withZeros.variance[0]!], [14 / 9], 1e-14)
})

it('the subsequences of 3,000 spells are counted without overflow', () => {
  const long = codeSequences([Array.from({ length: 3000 }, (_, at) => (at % 2 === 0 ? 'a' : 'b'))])
  // With two states in turn the count grows like the powers of the golden ratio.
  expect(subsequenceCountLog2(long)[0]! / 3000).toBeCloseTo(Math.log2((1 + Math.sqrt(5)) / 2), 3)
})

it('where nobody is known an index is not a number and never a wrong one', () => {
  const nothing = coded(['***', 'AAB'], ['A', 'B'])
  for (const index of [integrativePotential(nothing, 0), sequenceTurbulence(nothing), goodSpellShare(nothing, [0])])
    expect([Number.isNaN(index[0]), Number.isNaN(index[1])]).toEqual([true, false])
  expect([sequenceEntropy(nothing)[0], sequenceTransitions(nothing, true)[0]]).toEqual([0, 0])
})

it('a declared state that nobody was in makes the others less even', () => {
  expect(sequenceEntropy(coded(['AB'], ['A', 'B']))[0]).toBe(1)
  expect(sequenceEntropy(coded(['AB'], ['A', 'B', 'C']))[0]).toBeCloseTo(Math.log(2) / Math.log(3), 14)
  expect(sequenceEntropy(coded(['AA'], ['A']))[0]).toBe(0)
})

it('time, modal states and moves are counted among those known', () => {
  const sequences = coded(['AAB', 'A*B', 'BBB'], ['A', 'B'])
  expectAgreement(meanMomentsInState(sequences), [1, 5 / 3], 1e-14)
  expectAgreement(meanMomentsInState(sequences, [2, 1, 1]), [5 / 4, 6 / 4], 1e-14)
  expect(modalStates(sequences).map((modal) => modal?.state)).toEqual([0, 0, 1])
  expect(modalStates(sequences)[1]!.share).toBe(0.5)
  expect(transitionsBetweenStates(sequences, { lag: 2 }).counts).toEqual([
    [0, 2],
    [0, 1],
  ])
  expect(transitionRatesPerMoment(sequences).map(({ rates }) => rates)).toEqual([
    [
      [1, 0],
      [0, 1],
    ],
    [
      [0, 1],
      [0, 1],
    ],
  ])
})

it('sequences are the same when their states and gaps are', () => {
  const sequences = coded(['AB', 'A*', 'AB', 'A'], ['A', 'B'])
  expect([...distinctSequences(sequences).group]).toEqual([0, 1, 0, 1])
  expect(spellText(coded(['AA*B'], ['A', 'B']), 0)).toBe('A/2-*/1-B/1')
})

describe('a lasting state', () => {
  const sequences = coded(['WBWWWB', 'BBWWW*', 'WW', 'BB*WBB', '******', 'WWWW*W'], ['W', 'B'])
  const persons = lastingState(sequences, { good: [0], sustain: 3, retention: 2 })
  const listed = (values: Float64Array) => Array.from(values, (value) => (Number.isNaN(value) ? null : value))

  it('begins with the first run that is long enough', () => {
    expect(listed(persons.first)).toEqual([1, 3, 1, 4, null, 1])
    expect(listed(persons.firstLasting)).toEqual([3, 3, null, null, null, 1])
    expect(listed(persons.longest)).toEqual([3, 3, 2, 1, 0, 4])
    expect(listed(persons.runs)).toEqual([2, 1, 1, 1, 0, 2])
  })

  it('is kept when every moment after the first good one is good, and unknown when not followed that long', () => {
    expect(listed(persons.retained)).toEqual([0, 1, null, 0, null, 1])
    expect(listed(persons.firstRunEnded)).toEqual([1, 0, 0, 1, null, 1])
    expect(listed(persons.atEnd)).toEqual([0, 1, 1, 0, null, 1])
  })
})
