import {
  completePerson,
  drawnCharacteristics,
  drawnIntake,
  drawnJob,
  drawnMeasurement,
  drawnSearchActivity,
  drawnSearchEvent,
  drawnSearchWeek,
  drawnSpell,
} from '@doorstroom/measures'
import type { Job, PersonRows, Spell } from '@doorstroom/trajectories'
import fc from 'fast-check'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const day = fc.integer({ min: -200, max: 900 })

const job: fc.Arbitrary<Job> = fc
  .record({
    begin: day,
    length: maybe(fc.integer({ min: 1, max: 400 })),
    employerId: fc.constantFrom('e1', 'e2', 'e3'),
    contractType: maybe(fc.constantFrom('1', '2', '3', '4', '5', '7', '8', '11')),
    hoursContract: maybe(fc.integer({ min: 0, max: 40 })),
    hoursWanted: maybe(fc.integer({ min: 8, max: 40 })),
    hourlyWage: maybe(fc.integer({ min: 10, max: 40 })),
    isco08: maybe(fc.constantFrom('5223', '9112', '2411', '0110')),
    subsidyCode: maybe(fc.constantFrom('LKS-PW', 'NONE')),
    wishMatch: maybe(fc.constantFrom(0, 0.5, 1)),
  })
  .map(({ begin, length, ...cells }) => drawnJob({ begin, end: length === null ? null : begin + length, ...cells }))

/** Spells of one channel that follow each other without overlap, from a first day on. */
const chain = (channel: string, states: readonly string[], reasons: readonly (string | null)[]) =>
  fc
    .record({
      first: fc.integer({ min: -200, max: 10 }),
      steps: fc.array(
        fc.record({
          gap: fc.integer({ min: 0, max: 80 }),
          length: fc.integer({ min: 2, max: 600 }),
          state: fc.constantFrom(...states),
          endReason: fc.constantFrom(...reasons),
        }),
        { maxLength: 6 },
      ),
      open: fc.boolean(),
    })
    .map(({ first, steps, open }) => {
      let at = first
      return steps.map(({ gap, length, state, endReason }, index): Spell => {
        const begin = at + gap
        at = begin + length
        const lasts = open && index === steps.length - 1
        return drawnSpell({ channel, state, begin, end: lasts ? null : at, endReason: lasts ? null : endReason })
      })
    })

const measurement = fc
  .record({
    wave: fc.constantFrom(0, 1, 2),
    instrumentId: fc.constantFrom('jsse-6', 'jsse-6-nl-v1', 'other'),
    answers: fc.array(maybe(fc.integer({ min: 1, max: 5 })), { maxLength: 6 }),
    score: maybe(fc.integer({ min: 1, max: 5 })),
    rater: fc.constantFrom('client', 'professional', null),
  })
  .map(({ answers, ...cells }) => drawnMeasurement(cells, answers))

/** Anybody: random jobs, spells, questionnaires, diaries and applications; time zero is a Monday. */
export const arbitraryPerson: fc.Arbitrary<PersonRows> = fc
  .record({
    observationEnd: fc.integer({ min: 0, max: 900 }),
    jobs: fc.array(job, { maxLength: 5 }),
    benefit: chain('benefit', ['PW', 'WW', 'NONE'], [null, 'work', 'household-change', 'moved-abroad', 'unknown']),
    labour: chain('labour', ['WT', 'UB', 'OP', 'NB'], [null]),
    education: chain('education', ['OP'], [null]),
    residence: chain('residence', ['XX'], [null]),
    measurements: fc.array(measurement, { maxLength: 5 }),
    diary: fc.array(
      fc.record({
        week: fc.nat(40),
        hoursSearch: maybe(fc.nat(40)),
        atRisk: fc.boolean(),
        excused: maybe(fc.boolean()),
      }),
      { maxLength: 12 },
    ),
    activities: fc.array(
      fc.record({ date: day, channel: fc.constantFrom('01', '03', '05', '10'), count: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: 10 },
    ),
    events: fc.array(
      fc.record({
        date: fc.integer({ min: -20, max: 100 }),
        type: fc.constantFrom('application', 'rejection', 'offer', 'no-response-lapsed'),
      }),
      { maxLength: 10 },
    ),
    prevHourlyWage: maybe(fc.integer({ min: 10, max: 40 })),
    educationIsced: maybe(fc.constantFrom('1', '3', '6', '9')),
    wishIsco08: maybe(fc.constant(['5221', '9112'])),
  })
  .map((drawn) =>
    completePerson({
      timeZero: 0,
      observationEnd: drawn.observationEnd,
      jobs: drawn.jobs.map((one, index) => ({ ...one, jobId: `job-${index}` })),
      spells: [...drawn.benefit, ...drawn.labour, ...drawn.education, ...drawn.residence],
      measurements: drawn.measurements.map((one, index) => ({ ...one, measurementId: `m-${index}` })),
      searchWeeks: [...new Map(drawn.diary.map((one) => [one.week, one])).values()].map(({ week, ...cells }) =>
        drawnSearchWeek({ weekStart: 7 * week, reported: cells.hoursSearch !== null, ...cells }),
      ),
      searchActivities: drawn.activities.map(drawnSearchActivity),
      searchEvents: drawn.events.map((one, index) => drawnSearchEvent({ applicationId: `a-${index}`, ...one })),
      intake: drawnIntake({ prevHourlyWage: drawn.prevHourlyWage, wishIsco08: drawn.wishIsco08 }),
      person: drawnCharacteristics({ educationIsced: drawn.educationIsced }),
    }),
  )

/** The same person with the rows of every table in reverse order. */
export const reversed = (person: PersonRows): PersonRows => ({
  ...person,
  jobs: person.jobs.toReversed(),
  spells: person.spells.toReversed(),
  measurements: person.measurements.toReversed(),
  searchWeeks: person.searchWeeks.toReversed(),
  searchActivities: person.searchActivities.toReversed(),
  searchEvents: person.searchEvents.toReversed(),
})

/** The same person with every spell and job of two days or more written as two adjacent ones. */
export function halved(person: PersonRows): PersonRows {
  const middle = ({ begin, end }: { begin: number; end: number | null }) =>
    Math.floor((begin + (end ?? Math.max(begin + 2, person.observationEnd))) / 2)
  const isShort = ({ begin, end }: { begin: number; end: number | null }) => end !== null && end - begin < 2
  return {
    ...person,
    jobs: person.jobs.flatMap((one) =>
      isShort(one)
        ? [one]
        : [
            { ...one, end: middle(one) },
            { ...one, jobId: `${one.jobId}-second`, begin: middle(one) },
          ],
    ),
    spells: person.spells.flatMap((one) =>
      isShort(one)
        ? [one]
        : [
            { ...one, end: middle(one), endReason: null },
            { ...one, begin: middle(one) },
          ],
    ),
  }
}
