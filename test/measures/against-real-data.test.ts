import {
  chooseMeasure,
  completePerson,
  describeMeasure,
  drawnMeasurement,
  exampleResult,
  type GroupValue,
  measurePersons,
  measures,
} from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { jsse6 } from '../../packages/measures/src/measure/jsse-6.ts'
import { reliableChange } from '../../packages/measures/src/measure/reliable-change.ts'
import { stateDistribution } from '../../packages/measures/src/measure/state-distribution.ts'
import { stateTransitions } from '../../packages/measures/src/measure/state-transitions.ts'
import { casesOf, type Person, peopleOf, publicDataPresent } from './real-data/reference-case.ts'
import { schoolLeavers } from './real-data/school-leavers.ts'

if (!publicDataPresent)
  console.warn('skipped: no public data sets found; set DOORSTROOM_PUBLIC_DATA to compare measures with R on real data')

describe.skipIf(!publicDataPresent)('measures on real data', () => {
  const [mvad] = publicDataPresent ? casesOf('sequence_description') : []
  const options = { weeks: 313 }
  const groupOf = (measure: typeof stateDistribution | typeof stateTransitions, enrolled: PersonRows[]) =>
    exampleResult(measure, {
      title: measure.label,
      rows: { enrolled, treated: enrolled.map(() => null) },
      options,
      expected: [],
    }) as readonly GroupValue[]

  it('state distribution of 712 school leavers over 72 months equals TraMineR', () => {
    const expected = mvad?.result.state_distribution as unknown as { states: string[]; freq: number[][] }
    const values = groupOf(stateDistribution, schoolLeavers())
    expect(values.length).toBe(72 * 6)
    const times = [...new Set(values.map(({ horizonDays }) => horizonDays))]
    for (const value of values) {
      const share = expected.freq[expected.states.indexOf(value.term)]?.[times.indexOf(value.horizonDays)]
      expect(value.estimate).toBeCloseTo(share ?? Number.NaN, 10)
      expect(value.n).toBe(712)
    }
  })

  it('transitions between their states equal TraMineR', () => {
    const expected = mvad?.result.transition_rates as unknown as number[][]
    const states = ['FE', 'HE', 'employment', 'joblessness', 'school', 'training']
    const values = groupOf(stateTransitions, schoolLeavers())
    expect(values.length).toBe(36)
    for (const { term, estimate } of values) {
      const [from = '', to = ''] = term.split('>')
      expect(estimate).toBeCloseTo(expected[states.indexOf(from)]?.[states.indexOf(to)] ?? Number.NaN, 10)
    }
  })

  const jobs = () => peopleOf({ ...casesOf('reliable_change')[0]!, subset: [] })
  const scored = (person: Person, ...scores: [instrument: string, wave: number, column: string][]) =>
    completePerson({
      measurements: scores.map(([instrumentId, wave, column]) =>
        drawnMeasurement({ instrumentId, wave, score: Number(person[column]) }),
      ),
    })

  it('job-search self-efficacy in the JOBS II extract is 4.0658 with and 3.9983 without the workshop', () => {
    const people = jobs()
    const chosen = chooseMeasure(measures.find(({ id }) => id === 'jsse-6')!)
    const columns = measurePersons(
      people.map((person) => scored(person, ['jsse-6', 1, 'job_seek'])),
      [chosen],
    )
    const rows = describeMeasure(
      { measure: jsse6 as never, column: columns.persons.get('jsse-6')! },
      people.map(({ treat }) => (treat === '1' ? 1 : 0)),
      { population: 'everyone assigned', options: chosen.options },
    )
    expect(rows.map(({ arm, n }) => [arm, n])).toEqual([
      ['treated', 600],
      ['comparison', 299],
    ])
    expect(rows[0]?.estimate).toBeCloseTo(4.0658, 4)
    expect(rows[1]?.estimate).toBeCloseTo(3.9983, 4)
  })

  it('reliable change in depression classes people as R does', () => {
    const [reference] = casesOf('reliable_change')
    const counts = reference?.result.counts as unknown as Record<string, number>
    const people = peopleOf(reference!)
    const settings = reliableChange.options.parse({
      instrument: 'hscl-11',
      reliability: 0.9,
      standardDeviation: reference?.result.sd_pre,
      better: 'lower',
    })
    const better = people
      .map((person) => scored(person, ['hscl-11', 0, 'depress1'], ['hscl-11', 1, 'depress2']))
      .map((person) => reliableChange.value(person, settings))
      .filter((measured) => 'value' in measured && measured.value === 1).length
    expect(better).toBe(counts.improved)
  })
})
