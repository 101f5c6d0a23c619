import { completePerson, drawnJob } from '@doorstroom/measures'
import { channelTrajectories, type Job, statePriority } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractClass } from '../../../packages/measures/src/window/contract-class.ts'
import { paidWorkSpans } from '../../../packages/measures/src/window/paid-work-spans.ts'

const workOf = (person: ReturnType<typeof completePerson>) =>
  channelTrajectories(person, {
    channels: ['labour'],
    combined: false,
    daysBefore: null,
    bridgeDays: 0,
    priority: statePriority,
  })[0]!.spells

const daysIn = (spans: readonly { readonly begin: number; readonly end: number }[]) =>
  Array.from({ length: 160 }, (_, index) => spans.some(({ begin, end }) => begin <= index - 40 && index - 40 < end))

describe('the channel of work and the measures of paid work', () => {
  it('see work on the same days, and work without subsidy too', () => {
    const drawn = fc.record({
      begin: fc.integer({ min: -40, max: 110 }),
      days: fc.option(fc.integer({ min: 1, max: 70 })),
      contractType: fc.constantFrom('1', '2', '5', '8', '11', null),
      hoursContract: fc.constantFrom(null, 0, 0.5, 1, 24),
      hoursWorked: fc.constantFrom(null, 0, 16),
      subsidyCode: fc.constantFrom(null, 'NONE', 'LKS-PW'),
      subsidyBegin: fc.option(fc.integer({ min: -40, max: 110 })),
      subsidyEnd: fc.option(fc.integer({ min: -40, max: 110 })),
    })
    let worked = 0
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 3 }), fc.integer({ min: 10, max: 110 }), (list, observationEnd) => {
        const jobs: Job[] = list.map(({ days, ...cells }) =>
          drawnJob({ ...cells, end: days === null ? null : cells.begin + days }),
        )
        const rule = { minimumHours: 1, unsubsidised: false }
        const person = completePerson({ observationEnd, jobs })
        const work = workOf(person)
        expect(daysIn(work)).toEqual(daysIn(paidWorkSpans(person, rule).certain))
        if (jobs.length === 1)
          expect(daysIn(work.filter(({ state }) => state !== 'WS'))).toEqual(
            daysIn(paidWorkSpans(person, { ...rule, unsubsidised: true }).certain),
          )
        if (work.length > 0) worked += 1
      }),
      { seed: 7, numRuns: 1000 },
    )
    expect(worked).toBeGreaterThan(400)
  })

  it('have the same idea of a contract: subsidised, self-employed, permanent with fixed hours', () => {
    for (let code = 1; code <= 11; code += 1) {
      const person = completePerson({ observationEnd: 9, jobs: [drawnJob({ begin: 0, contractType: String(code) })] })
      const state = workOf(person)[0]?.state
      const ended = contractClass(String(code))
      expect(state === 'WS', `contract ${code}`).toBe(ended === 'subsidised')
      expect(state === 'ZZ', `contract ${code}`).toBe(ended === 'selfEmployed')
      if (state === 'WP') expect(ended).toBe('permanent')
    }
  })
})
