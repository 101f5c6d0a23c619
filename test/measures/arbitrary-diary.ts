import { completePerson, drawnJob, drawnSearchActivity, drawnSearchWeek, drawnSpell } from '@doorstroom/measures'
import fc from 'fast-check'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

/** Mostly searching weeks, so that runs with and without search both happen. */
const week = fc.record({
  absent: fc.integer({ min: 0, max: 14 }).map((draw) => draw === 0),
  atRisk: fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0),
  reported: fc.integer({ min: 0, max: 9 }).map((draw) => draw > 0),
  excused: fc.constantFrom(null, null, null, false, true),
  hoursSearch: maybe(fc.constantFrom(0, 0, 0, 3, 12)),
})

/** Someone with a diary of up to half a year from the first Monday on, activities, and perhaps a job or a course. */
export const arbitraryDiary = fc
  .record({
    firstMonday: fc.integer({ min: 0, max: 6 }),
    observationEnd: fc.integer({ min: 1, max: 200 }),
    weeks: fc.array(week, { maxLength: 26 }),
    activities: fc.array(
      fc.record({ date: fc.integer({ min: -10, max: 190 }), count: fc.integer({ min: 1, max: 4 }) }),
      {
        maxLength: 12,
      },
    ),
    job: maybe(fc.tuple(fc.integer({ min: -40, max: 180 }), fc.integer({ min: 1, max: 60 }))),
    course: maybe(fc.tuple(fc.integer({ min: -40, max: 180 }), fc.integer({ min: 1, max: 60 }))),
  })
  .map(({ firstMonday, observationEnd, weeks, activities, job, course }) =>
    completePerson({
      observationEnd,
      searchWeeks: weeks.flatMap(({ absent, ...cells }, index) =>
        absent ? [] : [drawnSearchWeek({ weekStart: firstMonday + 7 * index, ...cells })],
      ),
      searchActivities: activities.map((activity) => drawnSearchActivity({ channel: '03', ...activity })),
      jobs: job === null ? [] : [drawnJob({ begin: job[0], end: job[0] + job[1] })],
      spells:
        course === null
          ? []
          : [drawnSpell({ channel: 'education', state: 'OP', begin: course[0], end: course[0] + course[1] })],
    }),
  )
