import { type completePerson, drawnJob } from '@doorstroom/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { jobCarousel } from '../../../packages/measures/src/measure/job-carousel.ts'
import { jobCarouselRate } from '../../../packages/measures/src/measure/job-carousel-rate.ts'
import { arbitraryPerson } from '../arbitrary-person.ts'

type Drawn = Parameters<typeof completePerson>[0]

/** Days in work per employer from a day-by-day calendar, gaps of at most 28 days filled. */
function workedDays({ jobs = [], observationEnd = 0 }: Drawn): number[][] {
  const employers = new Set(jobs.map(({ employerId }) => employerId))
  return [...employers].map((employer) => {
    const days: number[] = []
    for (let day = -400; day < observationEnd; day += 1) {
      if (!jobs.some((job) => job.employerId === employer && job.begin <= day && (job.end ?? 9999) > day)) continue
      const last = days.at(-1)
      if (last !== undefined && day - last - 1 <= 28) for (let gap = last + 1; gap < day; gap += 1) days.push(gap)
      days.push(day)
    }
    return days
  })
}

/** Days on which someone began with an employer. */
const begunOn = (person: Drawn): number[] =>
  workedDays(person).flatMap((days) => days.filter((day, index) => index === 0 || day !== days[index - 1]! + 1))

describe('the job carousel', () => {
  it('counts beginnings and bridged time in work as a calendar of days does', () => {
    let compared = 0
    fc.assert(
      fc.property(fc.array(arbitraryPerson, { minLength: 1, maxLength: 4 }), (enrolled) => {
        const [rate] = jobCarouselRate.group(completeGroup({ enrolled }), jobCarouselRate.options.parse({}))
        if (rate?.estimate == null) return void expect(rate?.reasons).toEqual(['nobodyWorked'])
        compared += 1
        const inWindow = (day: number) => day >= 0 && day < 728
        const begun = enrolled.flatMap(begunOn).filter(inWindow).length
        const days = enrolled.flatMap((person) => [...new Set(workedDays(person).flat())]).filter(inWindow).length
        expect(rate.nEvents).toBe(begun)
        expect(rate.estimate).toBeCloseTo(begun / (days / 365.25), 8)
      }),
      { seed: 28, numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(30)
  })

  it('gives a ratio of the arms whose interval halves when everyone is there four times', () => {
    const person = ([jobs, length]: readonly [number, number]) => ({
      observationEnd: 728,
      jobs: Array.from({ length: jobs }, (_, index) =>
        drawnJob({ employerId: `e${index}`, begin: 140 * index, end: 140 * index + length }),
      ),
    })
    const ratio = (times: number) => {
      const arm = (drawn: readonly (readonly [number, number])[]) =>
        drawn.flatMap((one) => Array.from({ length: times }, () => person(one)))
      const treated = arm([
        [4, 50],
        [2, 100],
        [5, 20],
        [1, 100],
      ])
      const comparison = arm([
        [1, 100],
        [2, 50],
        [3, 100],
        [2, 100],
      ])
      const rows = completeGroup({
        enrolled: [...treated, ...comparison],
        treated: [...treated.map(() => 1 as const), ...comparison.map(() => 0 as const)],
      })
      return jobCarouselRate.group(rows, jobCarouselRate.options.parse({})).find(({ term }) => term === 'rate-ratio')!
    }
    const width = ({ confLow = 0, confHigh = 0 }: ReturnType<typeof ratio>) => Math.log(confHigh / confLow)
    // 12 beginnings in 600 days against 8 in 700.
    expect(ratio(1).estimate).toBeCloseTo(12 / 600 / (8 / 700), 10)
    expect(ratio(4).estimate).toBeCloseTo(ratio(1).estimate!, 10)
    expect(width(ratio(1)) / width(ratio(4))).toBeCloseTo(2 * Math.sqrt(1.25), 8)
  })

  it('has someone in it who began three loose jobs, until a lasting job breaks the pattern', () => {
    const seen = new Set<unknown>()
    fc.assert(
      fc.property(arbitraryPerson, (person) => {
        const given = jobCarousel.value(person, jobCarousel.options.parse({}))
        seen.add('value' in given ? given.value : given.reason)
        const held = person.jobs.filter(
          ({ begin, end }) => begin < Math.min(728, person.observationEnd) && (end === null || end > 0),
        )
        const contracts = held.map(({ contractType }) => contractType)
        const broken = contracts.some((contract) => contract !== null && !['4', '5', '6', '7'].includes(contract))
        const begun = begunOn(person).filter((day) => day >= 0 && day < 728).length
        if (person.observationEnd > 0 && broken) expect(given).toEqual({ value: 0 })
        else if (person.observationEnd < 728) expect(given).toMatchObject({ reason: 'notObserved' })
        else if (begun < 3) expect(given).toEqual({ value: 0 })
        else if (contracts.includes(null)) expect(given).toMatchObject({ reason: 'undetermined' })
        else expect(given).toEqual({ value: 1 })
      }),
      { seed: 29, numRuns: 300 },
    )
    expect(seen.has('notObserved') && seen.has(0)).toBe(true)
  })
})
