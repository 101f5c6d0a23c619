import { completePerson, drawnJob } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import {
  drawnAgreement,
  drawnContact,
  drawnGoal,
  drawnPhase,
  drawnPlacement,
} from '../../packages/measures/src/example/drawn-rows.ts'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 })
/** Most of it happens in the first two months, so that events come close to each other. */
const day = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: -40, max: 400 }) },
)
const known = maybe(fc.boolean())

const contact = fc
  .record({
    date: maybe(day),
    target: fc.constantFrom('client', 'client', 'employer', 'employer', 'family', null),
    mode: fc.constantFrom('phone', 'office', 'letter', null),
    professionalId: fc.constantFrom('p1', 'p2', 'p3', null),
    employerId: fc.constantFrom('e1', 'e2', null),
    phase: fc.constantFrom('1', '2', '3', '4', null),
    durationMin: maybe(fc.integer({ min: 5, max: 90 })),
    principleApplied: known,
  })
  .map(drawnContact)

const job = fc
  .record({ begin: day, length: maybe(fc.integer({ min: 1, max: 200 })), employerId: fc.constantFrom('e1', 'e2') })
  .map(({ length, ...cells }) => drawnJob({ ...cells, end: length === null ? null : cells.begin + length }))

const goal = fc
  .record({
    setDate: maybe(day),
    proposedBy: fc.constantFrom('client', 'joint', 'professional', 'standard', 'unknown', null),
    goalType: fc.constantFrom('learning', 'performance', 'health', null),
    standardCode: fc.constantFrom('s1', null),
    importanceClient: maybe(fc.integer({ min: 0, max: 3 })),
    gasLevel: maybe(fc.integer({ min: -2, max: 2 })),
  })
  .map(drawnGoal)

const agreement = fc
  .record({
    offeredDate: maybe(day),
    draftedBy: fc.constantFrom('client', 'template', null),
    clientEdits: maybe(fc.integer({ min: 0, max: 2 })),
    clientKnewNegotiable: fc.constantFrom('0', '1', '9', null),
    evaluations: fc.array(
      fc.record({
        date: maybe(day),
        clientEvaluatedPlacement: known,
        changeRequestedByClient: known,
        changeMade: known,
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ evaluations, ...cells }) => drawnAgreement(cells, evaluations))

const placement = fc
  .record({
    begin: maybe(day),
    length: maybe(fc.integer({ min: 1, max: 120 })),
    employerId: fc.constantFrom('e1', 'e2', null),
    rightLeave: known,
    rightSickness: known,
    rightInsurance: known,
    rightHoursCap: fc.boolean(),
    rightComplaint: fc.boolean(),
    rightRepresentation: fc.boolean(),
    replacedPaidJob: fc.constantFrom('0', '1', '9', null),
  })
  .map(({ length, ...cells }) =>
    drawnPlacement({ ...cells, end: length === null || cells.begin === null ? null : cells.begin + length }),
  )

/** Someone in guidance, with contacts, phases, plans, goals, placements and jobs of up to a year around time zero. */
export const arbitraryGuidance: fc.Arbitrary<PersonRows> = fc
  .record({
    observationEnd: fc.integer({ min: 0, max: 420 }),
    contacts: fc.array(contact, { maxLength: 8 }),
    jobs: fc.array(job, { maxLength: 3 }),
    goals: fc.array(goal, { maxLength: 4 }),
    agreements: fc.array(agreement, { maxLength: 2 }),
    placements: fc.array(placement, { maxLength: 2 }),
    phases: fc.uniqueArray(
      fc.record({ phase: fc.constantFrom('1', '2', '3', '4'), begin: maybe(day) }).map(drawnPhase),
      { maxLength: 4, selector: ({ phase }) => phase },
    ),
  })
  .map(({ jobs, ...rows }) =>
    completePerson({ ...rows, jobs: jobs.map((one, index) => ({ ...one, jobId: `job-${index}` })) }),
  )
