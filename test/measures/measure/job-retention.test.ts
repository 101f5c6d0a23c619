import { completePerson, drawnJob } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobRetention } from '../../../packages/measures/src/measure/job-retention.ts'

const options = jobRetention.options.parse({})

const working = fc
  .record({
    observationEnd: fc.integer({ min: 1, max: 500 }),
    jobs: fc.array(
      fc.record({
        begin: fc.integer({ min: -60, max: 420 }),
        length: fc.integer({ min: 1, max: 200 }),
        employerId: fc.constantFrom('e1', 'e2'),
        open: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ observationEnd, jobs }) =>
    completePerson({
      observationEnd,
      jobs: jobs.map(({ begin, length, open, employerId }, index) =>
        drawnJob({
          jobId: `${index}`,
          employerId,
          begin,
          end: open ? null : begin + length,
          hoursContract: 20 - index,
        }),
      ),
    }),
  )

/** Walks day by day: the first day at an employer not worked for in the 28 days before, then on until 28 days without. */
function walk(person: PersonRows): { days: number; ended: boolean; next: boolean } | 'none' | 'unseen' {
  const at = (employer: string, day: number) =>
    day < person.observationEnd &&
    person.jobs.some(
      ({ employerId, begin, end }) => employerId === employer && begin <= day && (end === null || end > day),
    )
  const recently = (employer: string, day: number) =>
    Array.from({ length: 29 }, (_, back) => day - 1 - back).some((earlier) => at(employer, earlier))
  const beginning = (day: number) =>
    ['e1', 'e2'].filter((employer) => at(employer, day) && !recently(employer, day) && !at(employer, day - 1))
  for (let day = 0; day < Math.min(364, person.observationEnd); day += 1) {
    const mostHours = person.jobs
      .filter(({ begin, employerId }) => begin === day && beginning(day).includes(employerId ?? ''))
      .sort((left, right) => (right.hoursContract ?? 0) - (left.hoursContract ?? 0))[0]
    const employer = mostHours?.employerId ?? null
    if (employer === null) continue
    let last = day
    for (let later = day; later < person.observationEnd && later - last <= 29; later += 1)
      if (at(employer, later)) last = later
    const confirmed = person.observationEnd - 29
    if (last + 1 <= confirmed) {
      const other = employer === 'e1' ? 'e2' : 'e1'
      const after = Array.from({ length: 29 }, (_, step) => last + 1 + step)
      return { days: last + 1 - day, ended: true, next: after.some((later) => at(other, later)) }
    }
    return confirmed > day ? { days: confirmed - day, ended: false, next: false } : 'unseen'
  }
  return person.observationEnd < 364 ? 'unseen' : 'none'
}

describe('job retention', () => {
  it('agrees with walking through the days of the first job', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(working, (person) => {
        const walked = walk(person)
        const given = jobRetention.event(person, options)
        seen.add('reason' in given ? given.reason : String(given.cause))
        if (walked === 'none') expect(given).toEqual({ reason: 'notAtRisk' })
        else if (walked === 'unseen') expect(given).toEqual({ reason: 'notObserved' })
        else {
          const cause = walked.ended ? (walked.next ? 'next-job' : 'unknown') : null
          expect(given).toEqual({ days: walked.days, cause })
        }
      }),
      { seed: 34, numRuns: 600 },
    )
    expect([...seen].sort()).toEqual(['next-job', 'notAtRisk', 'notObserved', 'null', 'unknown'])
  })

  it('takes the reason of the last contract at that employer, also when another job follows', () => {
    const job = (jobId: string, begin: number, end: number, endReason: string, employerId = 'x') =>
      drawnJob({ jobId, employerId, begin, end, endReason })
    const person = completePerson({
      observationEnd: 400,
      jobs: [
        job('a', 10, 50, 'contract-end'),
        job('b', 60, 120, 'dismissal-economic'),
        job('c', 125, 300, 'other', 'y'),
      ],
    })
    expect(jobRetention.event(person, options)).toEqual({ days: 110, cause: 'dismissed' })
  })
})
