import {
  chooseMeasure,
  completePerson,
  type EventMeasure,
  type Example,
  exampleResult,
  type GroupExample,
  type GroupMeasure,
  type GroupRows,
  type Measure,
  measures,
  type PersonMeasure,
} from '@doorstroom/measures'
import type { Text } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDiary } from '../measures/arbitrary-diary.ts'
import { arbitraryGroup, inOrder, withPersons } from '../measures/arbitrary-group.ts'
import { arbitraryGuidance } from '../measures/arbitrary-guidance.ts'
import { arbitraryPerson, halved, reversed } from '../measures/arbitrary-person.ts'
import { renamed, shifted } from '../measures/transformed-person.ts'

fc.configureGlobal({ seed: 20_240_301, numRuns: 100 })

type Options = Readonly<Record<string, unknown>>
type Individual = PersonMeasure<Options> | EventMeasure<Options>

const catalogue: readonly Measure[] = measures
const individual = catalogue.filter((measure): measure is Individual => measure.kind !== 'group')
const ofGroups = catalogue.filter((measure): measure is GroupMeasure<Options> => measure.kind === 'group')
const defaults = (measure: Measure) => chooseMeasure(measure).options
const result = (measure: Individual, person: PersonRows) =>
  measure.kind === 'events' ? measure.event(person, defaults(measure)) : measure.value(person, defaults(measure))
/** Someone of any register: jobs and spells, guidance, or a diary of the search. */
const anybody = fc.oneof(
  { weight: 2, arbitrary: arbitraryPerson },
  { weight: 1, arbitrary: arbitraryGuidance },
  { weight: 1, arbitrary: arbitraryDiary },
)
const named = <Kind extends Measure>(list: readonly Kind[]) => list.map((measure) => [measure.id, measure] as const)

describe('every measure', () => {
  it('has an id of its own and stands in alphabetical order', () => {
    const ids = catalogue.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it.each(named(catalogue))('%s: speaks both languages', (_, measure) => {
    const texts: Text[] = [
      measure.label,
      measure.summary,
      measure.question,
      measure.construct,
      measure.unitLabel,
      ...measure.limits,
      ...measure.examples.map(({ title }) => title),
      ...Object.values(
        (measure.kind === 'group' ? measure.terms : measure.kind === 'events' ? measure.causes : {}) ?? {},
      ),
    ]
    expect(texts.flatMap(({ nl, en }) => [nl, en]).filter((text) => text.trim() === '')).toEqual([])
    expect(texts.filter(({ nl, en }) => nl === en && nl.length > 12)).toEqual([])
    expect(measure.kind !== 'share' || measure.phrase !== undefined).toBe(true)
    expect(measure.limits.length).toBeGreaterThan(0)
  })

  it.each(named(catalogue))('%s: has options with defaults and a description each', (_, measure) => {
    const schema = measure.options.toJSONSchema({ io: 'input' }) as {
      properties?: Record<string, { description?: string; default?: unknown }>
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      expect(property.description, name).toBeTruthy()
      expect('default' in property, name).toBe(true)
    }
    expect(() => chooseMeasure(measure, { anOptionThatIsNotThere: 1 })).toThrow()
  })

  it.each(named(catalogue))('%s: gives what its worked examples say', (_, measure) => {
    expect(measure.examples.length).toBeGreaterThanOrEqual(2)
    for (const example of measure.examples as readonly (Example<Options> | GroupExample<Options>)[]) {
      const given = exampleResult(measure, example)
      if ('rows' in example)
        for (const value of example.expected) expect(given, example.title.en).toContainEqual(closeTo(value))
      else expect(given, example.title.en).toEqual(closeTo(example.expected))
    }
  })

  it('that exists for some people only has a twin in the list that exists for everyone', () => {
    const conditional = catalogue.filter((measure) => measure.conditional !== undefined)
    expect(conditional.map(({ id }) => id)).toContain('benefit-reentry')
    for (const { id, conditional: condition } of conditional) {
      const twin = catalogue.find((measure) => measure.id === condition?.unconditionalTwin)
      expect(twin, id).toBeDefined()
      expect(twin?.conditional, id).toBeUndefined()
    }
  })

  it('has a unit, range and null value that fit its kind', () => {
    for (const { id, kind, unit, range, nullValue } of catalogue) {
      expect(range[0], id).toBeLessThan(range[1])
      if (kind === 'share' || kind === 'events') expect([unit, ...range], id).toEqual(['share', 0, 1])
      if (nullValue !== null) expect(nullValue >= range[0] && nullValue <= range[1], id).toBe(true)
    }
  })
})

/** The lowest and highest value that a missing part leaves open, where a result has them. */
const boundsOf = (given: object): readonly [number, number] | undefined =>
  'bounds' in given ? (given.bounds as readonly [number, number] | undefined) : undefined

describe('every measure of a person', () => {
  it.each(named(individual))('%s: gives a value inside its range, or a reason', (_, measure) => {
    fc.assert(
      fc.property(arbitraryPerson, (person) => {
        const given = result(measure, person)
        if ('value' in given) return given.value >= measure.range[0] && given.value <= measure.range[1]
        if ('days' in given) return given.days >= 0 && (given.cause === null || isCause(measure, given.cause))
        const bounds = boundsOf(given)
        if (bounds === undefined) return given.reason.length > 0
        const [low, high] = bounds
        return low <= high && low >= measure.range[0] && high <= measure.range[1]
      }),
    )
  })

  it.each(named(individual))('%s: does not depend on the order of rows', (_, measure) => {
    fc.assert(
      fc.property(arbitraryPerson, (person) => {
        expect(result(measure, reversed(person))).toEqual(result(measure, person))
      }),
    )
  })

  it.each(named(individual))(
    '%s: is the same when spells and jobs are written as two adjacent halves',
    (_, measure) => {
      fc.assert(
        fc.property(arbitraryPerson, (person) => {
          expect(result(measure, halved(person))).toEqual(result(measure, person))
        }),
      )
    },
  )

  it.each(named(individual))('%s: is the same a year of whole weeks later', (_, measure) => {
    fc.assert(
      fc.property(anybody, (person) => {
        expect(result(measure, shifted(person, 364))).toEqual(result(measure, person))
      }),
    )
  })

  it.each(named(individual))(
    '%s: does not depend on what employers, jobs and professionals are called',
    (_, measure) => {
      fc.assert(
        fc.property(anybody, (person) => {
          expect(result(measure, renamed(person))).toEqual(result(measure, person))
        }),
        { numRuns: 60 },
      )
    },
  )

  const together = individual.filter((measure) => measure.kind !== 'events' && measure.values !== undefined)
  it.each(named(together))('%s: gives of several people at once what it gives of each', (_, measure) => {
    fc.assert(
      fc.property(fc.array(arbitraryPerson, { maxLength: 6 }), fc.constantFrom(4, 26, 104), (people, weeks) => {
        const { options } = chooseMeasure(measure, { weeks, states: ['WT', 'UB', 'NB'], minimumKnown: 0.3 })
        if (measure.kind === 'events') return
        expect(measure.values?.(people, options)).toEqual(people.map((person) => measure.value(person, options)))
      }),
    )
  })

  it.each(named(individual))('%s: gives a reason and no number for someone of whom nothing is known', (_, measure) => {
    expect(result(measure, completePerson({}))).toHaveProperty('reason')
  })

  const needingFollowUp = individual.filter(({ needs }) => needs.required.includes('enrolments.observation_end'))
  it.each(named(needingFollowUp))('%s: gives a reason for someone who was never followed', (_, measure) => {
    fc.assert(
      fc.property(arbitraryPerson, (person) => {
        expect(result(measure, { ...person, observationEnd: person.timeZero })).toHaveProperty('reason')
      }),
    )
  })

  /** `weeks-off-benefit` takes an end in the last month as registered, and diaries hold fewer weeks when cut off. */
  const settled = needingFollowUp.filter(
    ({ id, kind, family }) => kind !== 'events' && family !== 'search' && id !== 'weeks-off-benefit',
  )
  it.each(named(settled))('%s: never changes an answer when less was seen, it can only lose it', (_, measure) => {
    fc.assert(
      fc.property(arbitraryPerson, fc.nat(900), (person, seen) => {
        const cut = Math.min(seen, person.observationEnd)
        fc.pre(cut !== 364 || measure.id !== 'raw-outflow-rate')
        const less = result(measure, { ...person, observationEnd: cut })
        const full = result(measure, person)
        if ('value' in less && 'value' in full) expect(less).toEqual(full)
        const bounds = boundsOf(less)
        if (bounds !== undefined && 'value' in full) {
          expect(full.value).toBeGreaterThanOrEqual(bounds[0])
          expect(full.value).toBeLessThanOrEqual(bounds[1])
        }
      }),
    )
  })
})

describe('every measure of a group', () => {
  it.each(named(ofGroups))('%s: explains why there is no number for nobody at all', (_, measure) => {
    const nobody = exampleResult(measure, { title: measure.label, rows: {}, expected: [] })
    for (const value of nobody as readonly { estimate: number | null; reasons?: readonly string[] }[])
      if (value.estimate === null) expect(value.reasons?.length).toBeGreaterThan(0)
      else expect(Number.isFinite(value.estimate)).toBe(true)
    expect(nobody).not.toEqual([])
  })

  const valuesOf = (measure: GroupMeasure<Options>, group: GroupRows) => measure.group(group, defaults(measure))
  const sameFor = (change: (given: GroupRows) => GroupRows) => (_: string, measure: GroupMeasure<Options>) => {
    fc.assert(
      fc.property(arbitraryGroup, (group) => {
        expect(valuesOf(measure, change(group))).toEqual(closeTo(valuesOf(measure, group)))
      }),
      { numRuns: 15 },
    )
  }

  /** The spread between two or three professionals has no clear optimum, so that its last digits go with the order. */
  const withoutSearch = ofGroups.filter(({ id }) => id !== 'professional-effect')
  it.each(named(withoutSearch))(
    '%s: does not depend on the order of persons',
    sameFor(inOrder((positions) => positions.reverse())),
  )

  it.each(named(ofGroups))('%s: neither depends on what others are called nor shows one of them', (_, measure) => {
    fc.assert(
      fc.property(arbitraryGroup, (group) => {
        const given = valuesOf(measure, withPersons(group, renamed))
        expect(given).toEqual(closeTo(valuesOf(measure, group)))
        expect(JSON.stringify(given)).not.toContain('other-')
      }),
      { numRuns: 15 },
    )
  })

  it.each(named(ofGroups))(
    '%s: is the same when spells and jobs are written as two adjacent halves',
    sameFor((group) => withPersons(group, halved)),
  )

  const byCalendar = new Set(['state-distribution', 'state-transitions'])
  it.each(named(ofGroups.filter(({ id }) => !byCalendar.has(id))))(
    '%s: is the same a year of whole weeks later',
    sameFor((group) => withPersons(group, (person) => shifted(person, 364))),
  )

  it.each(named(ofGroups))('%s: has finite numbers or reasons for people who were never followed', (_, measure) => {
    fc.assert(
      fc.property(arbitraryGroup, (group) => {
        const unseen = withPersons(group, (person) => ({ ...person, observationEnd: person.timeZero }))
        for (const { estimate, reasons } of valuesOf(measure, { ...unseen, outcomes: new Map() }))
          if (estimate === null) expect(reasons?.length).toBeGreaterThan(0)
          else expect(Number.isFinite(estimate)).toBe(true)
      }),
      { numRuns: 15 },
    )
  })
})

const isCause = (measure: Measure, cause: string) => measure.kind === 'events' && cause in measure.causes

/** Numbers of an expectation to six decimals, as a reader computes them; everything else exact. */
function closeTo(expected: unknown): unknown {
  if (typeof expected === 'number' && Number.isFinite(expected)) return expect.closeTo(expected, 6)
  if (Array.isArray(expected)) return expected.map(closeTo)
  if (typeof expected !== 'object' || expected === null) return expected
  const parts = Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, closeTo(value)]))
  return expect.objectContaining(parts)
}
