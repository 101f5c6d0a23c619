import { drawnJob } from '@doorstroom/measures'
import type { Job } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completePerson } from '../../../packages/measures/src/example/complete-person.ts'
import { postSubsidyRetention } from '../../../packages/measures/src/measure/post-subsidy-retention.ts'

const job = fc
  .record({
    begin: fc.integer({ min: -100, max: 800 }),
    length: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
    employerId: fc.constantFrom('a', 'b'),
    subsidyCode: fc.constantFrom(null, 'NONE', 'LKS-TIJD', 'IBO', 'LKS-PW'),
    subsidyDays: fc.option(fc.integer({ min: 1, max: 200 }), { nil: null }),
  })
  .map(({ begin, length, subsidyDays, ...cells }) =>
    drawnJob({
      begin,
      end: length === null ? null : begin + length,
      subsidyEnd: subsidyDays === null ? null : begin + subsidyDays,
      ...cells,
    }),
  )

const holds = ({ begin, end }: Job, day: number) => begin <= day && (end === null || end > day)
const isSubsidised = ({ subsidyCode, subsidyEnd }: Job, day: number) =>
  subsidyCode !== null && subsidyCode !== 'NONE' && (subsidyEnd === null || subsidyEnd > day)

describe('retention after the subsidy', () => {
  it('agrees with walking through the days: subsidy, its last day, and the day half a year on', () => {
    const seen = new Set<unknown>()
    fc.assert(
      fc.property(fc.array(job, { maxLength: 4 }), fc.integer({ min: 0, max: 1100 }), (jobs, observationEnd) => {
        const given = postSubsidyRetention.value(
          completePerson({ jobs, observationEnd }),
          postSubsidyRetention.options.parse({}),
        )
        seen.add('value' in given ? given.value : given.reason)
        const temporary = (day: number) =>
          jobs.some((one) => one.subsidyCode !== 'LKS-PW' && holds(one, day) && isSubsidised(one, day))
        const end = lastDayFollowedByAMonthWithout(temporary, observationEnd)
        if (end === 'open') return void expect(given).toEqual({ reason: 'notObserved', bounds: [0, 1] })
        if (end === null) return void expect(given).toEqual({ reason: 'noSubsidyEnd' })
        const day = end + 182 - 1
        if (day >= observationEnd) return void expect(given).toEqual({ reason: 'notObserved', bounds: [0, 1] })
        const works = jobs.some((one) => holds(one, day) && !isSubsidised(one, day))
        return void expect(given).toEqual({ value: works ? 1 : 0 })
      }),
      { seed: 24, numRuns: 600 },
    )
    expect(seen).toEqual(new Set([0, 1, 'noSubsidyEnd', 'notObserved']))
  })
})

/** First day from day 1 to 728 on which a subsidised period is over; 'open' when that could still come, else null. */
function lastDayFollowedByAMonthWithout(temporary: (day: number) => boolean, observationEnd: number) {
  for (let day = 1; day <= 728 && day < observationEnd; day += 1) {
    if (!temporary(day - 1) || temporary(day)) continue
    const back = Array.from({ length: 28 }, (_, ahead) => day + 1 + ahead).find(
      (later) => later < observationEnd && temporary(later),
    )
    if (back === undefined) return day
  }
  return observationEnd < 728 || (observationEnd === 728 && temporary(727)) ? 'open' : null
}
