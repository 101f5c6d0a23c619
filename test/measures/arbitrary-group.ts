import { drawnEnrolment, type GroupRows } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { completeGroup } from '../../packages/measures/src/example/complete-group.ts'
import { arbitraryGuidance } from './arbitrary-guidance.ts'
import { arbitraryPerson } from './arbitrary-person.ts'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 })

const member = fc.record({
  person: fc.oneof(arbitraryPerson, arbitraryGuidance),
  arm: fc.constantFrom<0 | 1>(0, 1),
  providerId: maybe(fc.constantFrom('provider-b', 'provider-a', 'provider-c')),
  professionalId: maybe(fc.constantFrom('worker-2', 'worker-1', 'worker-3', 'worker-4')),
  interventionId: maybe(fc.constantFrom('course', 'coach')),
  chance: maybe(fc.integer({ min: 1, max: 9 })),
  work: maybe(fc.constantFrom(0, 1)),
  weeks: maybe(fc.integer({ min: 0, max: 52 })),
  age: fc.integer({ min: 18, max: 66 }),
})

/** A group of people in two arms with providers, professionals, chances beforehand, a yes/no outcome and an amount. */
export const arbitraryGroup: fc.Arbitrary<GroupRows> = fc.array(member, { maxLength: 14 }).map((members) => {
  const values = (read: (one: (typeof members)[number]) => number | null) =>
    Float64Array.from(members, (one) => read(one) ?? Number.NaN)
  return completeGroup({
    enrolled: members.map(({ person, providerId, professionalId, interventionId, chance }) => ({
      ...person,
      enrolment: {
        ...drawnEnrolment({ providerId, professionalId, interventionId }),
        assignmentDate: person.timeZero,
        observationEnd: person.observationEnd,
      },
      intake:
        person.intake === null ? null : { ...person.intake, prognosticScore: chance === null ? null : chance / 10 },
    })),
    treated: members.map(({ arm }) => arm),
    covariates: [{ name: 'age', binary: false, essential: true, values: values(({ age }) => age) }],
    outcomes: new Map([
      ['work', values(({ work }) => work)],
      ['weeks', values(({ weeks }) => weeks)],
    ]),
  })
})

/** The same group with the people in another order. */
export const inOrder =
  (reorder: (positions: number[]) => number[]) =>
  (group: GroupRows): GroupRows => {
    const positions = reorder(group.enrolled.map((_, position) => position))
    const picked = (values: Float64Array) => Float64Array.from(positions, (position) => values[position] ?? Number.NaN)
    return {
      ...group,
      enrolled: positions.flatMap((position) => group.enrolled[position] ?? []),
      treated: positions.map((position) => group.treated[position] ?? null),
      covariates: group.covariates.map((column) => ({ ...column, values: picked(column.values) })),
      outcomes: new Map([...group.outcomes].map(([id, values]) => [id, picked(values)])),
    }
  }

/** The same group with every person changed. */
export const withPersons = (group: GroupRows, change: (person: PersonRows) => PersonRows): GroupRows => ({
  ...group,
  enrolled: group.enrolled.map(change),
})
