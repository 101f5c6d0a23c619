import { chooseMeasure, completePerson, measurePersons, measures } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { drawnWeeks } from '../../../packages/measures/src/example/drawn-weeks.ts'
import { casesOf, peopleOf, publicDataPresent } from '../real-data/reference-case.ts'
import { schoolLeavers } from '../real-data/school-leavers.ts'

if (!publicDataPresent)
  console.warn(
    'NOT CHECKED: measures of the shape of a trajectory against TraMineR; set DOORSTROOM_PUBLIC_DATA to the data sets',
  )

/** What TraMineR says of one number: of the first people each, and of everyone together. */
interface Summary {
  readonly head: readonly (number | null)[]
  readonly mean: number
  readonly sd: number
  readonly min: number
  readonly max: number
}

const values = (id: string, people: readonly PersonRows[], options: Record<string, unknown>) => {
  const chosen = chooseMeasure(measures.find((measure) => measure.id === id)!, options)
  return Array.from(measurePersons(people, [chosen]).persons.get(id)?.values ?? [])
}

function summaryOf(all: readonly number[]): Omit<Summary, 'head'> {
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length
  const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, sd: Math.sqrt(squares / (all.length - 1)), min: Math.min(...all), max: Math.max(...all) }
}

describe.skipIf(!publicDataPresent)('numbers that sum up a trajectory equal TraMineR', () => {
  const [mvad, gaps] = publicDataPresent ? casesOf('sequence_description') : []
  const order = mvad?.spec.state_order as string[] | undefined
  const monthly = { grid: 'month', weeks: 313, states: order }

  it.each([
    ['sequence-complexity', 'complexity', {}],
    ['sequence-turbulence', 'turbulence', {}],
    ['sequence-volatility', 'volatility', {}],
    ['integrative-potential', 'integration', { good: ['employment'] }],
    ['integrative-potential', 'integration_pow2', { good: ['employment'], power: 2 }],
    ['sequence-badness', 'badness', {}],
    ['sequence-degradation', 'degradation', {}],
    ['insecurity-index', 'insecurity', {}],
  ])('on 712 school leavers over 72 months: %s is %s', (id, name, options) => {
    const expected = mvad?.result[name] as unknown as Summary
    const given = values(id, schoolLeavers(), { ...monthly, ...options })
    expect(given.length).toBe(712)
    for (const [position, value] of expected.head.entries())
      expect(given[position]).toBeCloseTo(value ?? Number.NaN, 10)
    const { mean, sd, min, max } = expected
    const summary = summaryOf(given)
    for (const [own, theirs] of [
      [summary.mean, mean],
      [summary.sd, sd],
      [summary.min, min],
      [summary.max, max],
    ])
      expect(own).toBeCloseTo(theirs ?? Number.NaN, 10)
  })

  it.each([
    ['sequence-complexity', 'complexity'],
    ['sequence-turbulence', 'turbulence'],
    ['sequence-volatility', 'volatility'],
  ])('with gaps at the beginning, inside and at the end: %s is %s', (id, name) => {
    const expected = gaps?.result[name] as unknown as Summary
    const people = peopleOf(gaps!).map((row) =>
      completePerson({
        observationEnd: 91,
        spells: drawnWeeks(Array.from({ length: 13 }, (_, week) => row[`P${week + 1}`] || '*').join(' ')),
      }),
    )
    const given = values(id, people, { weeks: 13, states: ['A', 'B', 'C', 'D'], minimumKnown: 0 })
    expect(given.length).toBe(7)
    const known = expected.head.slice(0, 6)
    for (const [position, value] of known.entries()) expect(given[position]).toBeCloseTo(value ?? Number.NaN, 10)
    // TraMineR gives 0 or nothing for who has no state at all; here there is never a number.
    expect(given[6]).toBeNaN()
  })
})
