import { completePerson, drawnBenefit, drawnEnrolment, drawnJob } from '@doorstroom/measures'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { chainSharedOutcome } from '../../../packages/measures/src/measure/chain-shared-outcome.ts'

const options = chainSharedOutcome.options.parse({ weeks: 4 })
const registered = fc.record({
  enrolments: fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 0, max: 40 })), { maxLength: 4 }),
  job: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 })),
  leaves: fc.integer({ min: 1, max: 20 }),
  next: fc.integer({ min: 1, max: 100 }),
})

it('counts successes and changes of benefit as someone would who reads every file by hand', () => {
  fc.assert(
    fc.property(fc.array(registered, { minLength: 1, maxLength: 6 }), (people) => {
      const enrolled = people.map(({ enrolments, job, leaves, next }) =>
        completePerson({
          observationEnd: 200,
          enrolment: drawnEnrolment({ institutionId: 'A', assignmentDate: 0 }),
          otherEnrolments: enrolments.map(([institutionId, assignmentDate]) =>
            drawnEnrolment({ institutionId, assignmentDate }),
          ),
          jobs: [drawnJob({ begin: job[0], end: job[0] + job[1] })],
          spells: [drawnBenefit(-10, leaves, { state: 'WW' }), drawnBenefit(next, next + 10)],
        }),
      )
      const values = chainSharedOutcome.group(completeGroup({ enrolled }), options)
      const claims = people.map(({ enrolments, job }) => {
        const institutions = ['A', 'B', 'C'].flatMap((id) => {
          const days = enrolments.filter(([institution]) => institution === id).map(([, day]) => day)
          const all = id === 'A' ? [0, ...days] : days
          return all.length === 0 ? [] : [Math.min(...all)]
        })
        return institutions.filter((day) => day + 28 >= job[0] && day + 28 < job[0] + job[1]).length
      })
      const successful = claims.filter((count) => count > 0).length
      const total = claims.reduce((sum, count) => sum + count, 0)
      const shifted = people.filter(({ leaves, next }) => next <= leaves + 31 && next + 10 > leaves).length
      const of = (term: string) => values.find((value) => value.term === term)
      expect(of('shifting-share')?.estimate).toBeCloseTo(shifted / people.length, 10)
      if (successful === 0) expect(of('double-count-ratio')?.reasons).toEqual(['nobodyWorked'])
      else expect(of('double-count-ratio')?.estimate).toBeCloseTo(total / successful, 10)
    }),
  )
})
