import { completePerson, drawnSpell, measures } from '@doorstroom/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnWeeks } from '../../../packages/measures/src/example/drawn-weeks.ts'

type Index =
  | 'sequence-volatility'
  | 'sequence-complexity'
  | 'sequence-turbulence'
  | 'integrative-potential'
  | 'sequence-badness'
  | 'sequence-degradation'
  | 'insecurity-index'
  | 'precarity-index'

/** What a measure gives for a drawn sequence, one state a week. */
function indexOf(id: Index, states: string, order: readonly string[], options: Record<string, unknown> = {}) {
  const measure = measures.find((one) => one.id === id)
  if (measure === undefined || measure.kind === 'group' || measure.kind === 'events') throw new RangeError(id)
  const good = id === 'integrative-potential' ? { good: [order[0]] } : {}
  const person = completePerson({ observationEnd: 7 * states.split(' ').length, spells: drawnWeeks(states) })
  const parsed = measure.options.parse({ weeks: states.split(' ').length, states: order, ...good, ...options })
  const given = measure.value(person, parsed as never)
  return 'value' in given ? given.value : given.reason
}

/** Values of TraMineR 2.2-12 with alphabet E, U (or E, T, U) in that order. */
const golden: readonly (readonly [string, Readonly<Partial<Record<Index, number>>>])[] = [
  [
    'E E U U U E',
    {
      'sequence-complexity': 0.6324555,
      'sequence-volatility': 0.7,
      'integrative-potential': 0.4285714,
      'sequence-turbulence': 3.655352,
      'sequence-badness': 0.5714286,
      'sequence-degradation': 0.2857143,
      'insecurity-index': 0.91816982,
      'precarity-index': 0.5059644,
    },
  ],
  [
    'E E E E E E',
    {
      'sequence-complexity': 0,
      'sequence-volatility': 0,
      'integrative-potential': 1,
      'sequence-turbulence': 1,
      'sequence-badness': 0,
      'sequence-degradation': 0,
      'insecurity-index': 0,
      'precarity-index': 0,
    },
  ],
  [
    'U U U U U U',
    {
      'sequence-complexity': 0,
      'sequence-volatility': 0,
      'integrative-potential': 0,
      'sequence-turbulence': 1,
      'sequence-badness': 1,
      'sequence-degradation': 0,
      'insecurity-index': 1,
      'precarity-index': 0.2,
    },
  ],
  [
    'U E U E U E',
    {
      'sequence-complexity': 1,
      'sequence-volatility': 1,
      'integrative-potential': 0.5714286,
      'sequence-turbulence': 5.044394,
      'sequence-badness': 0.4285714,
      'sequence-degradation': -0.1904762,
      'insecurity-index': 0.85714286,
      'precarity-index': 0.8120656,
    },
  ],
  [
    'U U U E E E',
    {
      'sequence-complexity': 0.4472136,
      'sequence-volatility': 0.6,
      'integrative-potential': 0.7142857,
      'sequence-turbulence': 4.321928,
      'sequence-badness': 0.2857143,
      'sequence-degradation': -0.7142857,
      'insecurity-index': 0.01864217,
      'precarity-index': 0.2,
    },
  ],
  [
    'E E E U U U',
    {
      'sequence-complexity': 0.4472136,
      'sequence-volatility': 0.6,
      'integrative-potential': 0.2857143,
      'sequence-turbulence': 4.321928,
      'sequence-badness': 0.7142857,
      'sequence-degradation': 0.7142857,
      'insecurity-index': 1.16149931,
      'precarity-index': 0.8219416,
    },
  ],
]
const goldenOfThree: typeof golden = [
  [
    'E E T T U U',
    {
      'sequence-complexity': 0.6324555,
      'sequence-volatility': 0.7,
      'integrative-potential': 0.1428571,
      'sequence-badness': 0.6904762,
      'sequence-degradation': 0.4285714,
      'insecurity-index': 1.061027,
    },
  ],
  [
    'E E * U U E',
    {
      'sequence-complexity': 0.4950158,
      'sequence-volatility': 0.45,
      'integrative-potential': 0.5,
      'sequence-badness': 0.5,
      'sequence-degradation': 0.1333333,
      'insecurity-index': 0.6283491,
    },
  ],
]

describe('numbers about the shape of a trajectory', () => {
  it.each(golden)('equal TraMineR for %s', (states, values) => {
    for (const [id, value] of Object.entries(values))
      expect(indexOf(id as Index, states, ['E', 'U']), id).toBeCloseTo(value, 6)
  })

  it.each(goldenOfThree)('equal TraMineR for %s among three states', (states, values) => {
    for (const [id, value] of Object.entries(values))
      expect(indexOf(id as Index, states, ['E', 'T', 'U']), id).toBeCloseTo(value, 6)
  })

  it('know no direction where they say so: the mirror image of a trajectory gives the same number', () => {
    const sequence = fc.array(fc.constantFrom('E', 'T', 'U'), { minLength: 3, maxLength: 20 })
    fc.assert(
      fc.property(sequence, (states) => {
        for (const id of ['sequence-volatility', 'sequence-complexity', 'sequence-turbulence'] as const)
          expect(indexOf(id, states.toReversed().join(' '), ['E', 'T', 'U'])).toBeCloseTo(
            indexOf(id, states.join(' '), ['E', 'T', 'U']) as number,
            8,
          )
      }),
      { seed: 31, numRuns: 60 },
    )
  })

  it('agree with summing week by week: badness, and its counterpart in the reversed order', () => {
    const sequence = fc.array(fc.constantFrom('E', 'T', 'U', '*'), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(sequence, (states) => {
        const cost: Readonly<Record<string, number>> = { E: 0, T: 0.5, U: 1 }
        const known = states.flatMap((state, week) => (state === '*' ? [] : [{ state, weight: week + 1 }]))
        const total = known.reduce((sum, { weight }) => sum + weight, 0)
        const expected = known.reduce((sum, { state, weight }) => sum + (cost[state] ?? 0) * weight, 0) / total
        const badness = (order: readonly string[]) =>
          indexOf('sequence-badness', states.join(' '), order, { minimumKnown: 0 })
        if (known.length === 0) return void expect(badness(['E', 'T', 'U'])).toBe('tooFewMoments')
        expect(badness(['E', 'T', 'U'])).toBeCloseTo(expected, 10)
        return void expect(badness(['U', 'T', 'E'])).toBeCloseTo(1 - expected, 10)
      }),
      { seed: 32, numRuns: 100 },
    )
  })

  it('treat a state that is not ranked as neither better nor worse', () => {
    const unranked = { unranked: ['T'] }
    expect(indexOf('sequence-badness', 'T T T T', ['E', 'T', 'U'], unranked)).toBe(0.5)
    expect(indexOf('sequence-degradation', 'E T T E', ['E', 'T', 'U'], unranked)).toBe(0)
    expect(indexOf('sequence-degradation', 'E T T U', ['E', 'T', 'U'], unranked)).toBeCloseTo(0.4, 10)
  })

  it('give no value for a state that is not listed, too many gaps, or a window that was not wholly seen', () => {
    expect(indexOf('sequence-complexity', 'E E U', ['E', 'T'])).toBe('notApplicable')
    expect(indexOf('sequence-complexity', 'E E * * U', ['E', 'U'])).toBe('tooFewMoments')
    expect(indexOf('sequence-complexity', 'E E XX XX U', ['E', 'U'])).toBe('tooFewMoments')
    expect(indexOf('sequence-complexity', 'E E U', ['E', 'U'], { weeks: 4 })).toBe('notObserved')
    expect(() => indexOf('integrative-potential', 'E E U', ['E', 'U'], { good: ['WP'] })).toThrow(/good/)
  })

  it('read the last day of each month when asked to', () => {
    const spells = [
      drawnSpell({ channel: 'labour', state: 'E', begin: 0, end: 45 }),
      drawnSpell({ channel: 'labour', state: 'U', begin: 45, end: null }),
    ]
    const measure = measures.find(({ id }) => id === 'sequence-badness')
    if (measure?.kind !== 'amount') throw new RangeError()
    const options = measure.options.parse({ grid: 'month', weeks: 18, states: ['E', 'U'] }) as never
    // January 30, February 58, March 89, April 119: E, then three times U, weights 1 to 4.
    expect(measure.value(completePerson({ observationEnd: 126, spells }), options)).toEqual({ value: 0.9 })
  })
})
