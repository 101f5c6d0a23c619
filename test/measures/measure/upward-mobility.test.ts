import { completePerson, drawnJob } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'
import { upwardMobility } from '../../../packages/measures/src/measure/upward-mobility.ts'

const first = drawnJob({
  jobId: 'first',
  employerId: 'a',
  begin: 50,
  end: 300,
  contractType: '4',
  hoursContract: 20,
  hoursWanted: 30,
  hourlyWage: 20,
})
const value = (jobs: Parameters<typeof completePerson>[0]['jobs'], observationEnd = 728) =>
  upwardMobility.value(completePerson({ observationEnd, jobs: jobs ?? [] }), upwardMobility.options.parse({}))
const then = (given: Partial<typeof first>) => [
  first,
  { ...first, jobId: 'next', employerId: 'b', begin: 300, end: null, ...given },
]

describe('moving up after the first job', () => {
  it('asks for more than five percent, a more secure contract, or four hours that were wanted', () => {
    expect(value(then({ hourlyWage: 21 }))).toEqual({ value: 0 })
    expect(value(then({ hourlyWage: 21.01 }))).toEqual({ value: 1 })
    expect(value(then({ contractType: '3' }))).toEqual({ value: 1 })
    expect(value(then({ contractType: '7' }))).toEqual({ value: 0 })
    expect(value(then({ hoursContract: 23.5 }))).toEqual({ value: 0 })
    expect(value(then({ hoursContract: 24 }))).toEqual({ value: 1 })
    expect(value(then({ hoursContract: 24 }).map((job) => ({ ...job, hoursWanted: 20 })))).toEqual({ value: 0 })
  })

  it('takes an unchanged job for no step, also when its wage is unknown and it is on record in parts', () => {
    const unknown = { ...first, hourlyWage: null, contractType: null }
    expect(value([{ ...unknown, end: null }])).toEqual({ value: 0 })
    expect(value([unknown, { ...unknown, jobId: 'second', begin: 300, end: null }])).toEqual({ value: 0 })
    expect(value([unknown, { ...unknown, jobId: 'second', begin: 400, end: null }])).toMatchObject({
      reason: 'undetermined',
    })
  })

  it('counts who never worked, and takes the job held at time zero as the first', () => {
    expect(value([])).toEqual({ value: 0 })
    expect(value([])).not.toEqual(value([], 727))
    const held = { ...first, begin: -100, hourlyWage: 10 }
    expect(value([held, { ...first, jobId: 'next', begin: 400, end: null, hourlyWage: 11 }])).toEqual({ value: 1 })
    expect(
      value([
        { ...held, end: 0 },
        { ...first, begin: 10, end: null, hourlyWage: 11 },
      ]),
    ).toEqual({ value: 0 })
  })
})
