import { channelTrajectories, statePriority, type TrajectoryRules, UnrankedStates } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combinedByDay, knownFrom, stateByDay } from '../day-by-day.ts'
import { drawnJob, drawnPerson, drawnSpell } from '../drawn-spell.ts'

const rules: TrajectoryRules = {
  channels: ['labour', 'benefit'],
  combined: false,
  daysBefore: null,
  bridgeDays: null,
  priority: statePriority,
}

const clean = (person: Parameters<typeof channelTrajectories>[0], own: Partial<TrajectoryRules> = {}) =>
  Object.fromEntries(
    channelTrajectories(person, { ...rules, ...own }).map(({ channel, spells }) => [
      channel,
      spells.map(({ state, begin, end }) => `${state} ${begin}-${end}`),
    ]),
  )

describe('the spells of a channel', () => {
  it('stand side by side per channel, and end where observation ends', () => {
    const person = drawnPerson([drawnSpell('benefit', 'PW', -30, 40), drawnSpell('labour', 'WT', 20, null)], 0, 100)
    expect(clean(person)).toEqual({ labour: ['WT 20-100'], benefit: ['PW -30-40'] })
  })

  it('bridge 31 days between two benefits of one regime, and not 32', () => {
    const spells = (gap: number) => [drawnSpell('benefit', 'PW', 0, 10), drawnSpell('benefit', 'PW', 10 + gap, 80)]
    expect(clean(drawnPerson(spells(31), 0, 100)).benefit).toEqual(['PW 0-80'])
    expect(clean(drawnPerson(spells(32), 0, 100)).benefit).toEqual(['PW 0-10', 'PW 42-80'])
  })

  it('bridge 28 days between jobs with one employer, and none between employers or where it is unknown', () => {
    const contracts = [
      drawnJob({ jobId: 'j1', employerId: 'E1', begin: 0, end: 10 }),
      drawnJob({ jobId: 'j2', employerId: 'E1', begin: 79, end: 80 }),
      drawnJob({ jobId: 'j3', employerId: 'E2', begin: 79, end: 80 }),
      drawnJob({ jobId: 'j4', begin: 0, end: 10 }),
    ]
    const jobs = (first: string, second: string | null, begin: number) =>
      drawnPerson(
        [drawnSpell('labour', 'WT', 0, 10, first), drawnSpell('labour', 'WT', begin, 80, second)],
        0,
        100,
        contracts,
      )
    expect(clean(jobs('j1', 'j2', 38)).labour).toEqual(['WT 0-80'])
    expect(clean(jobs('j1', 'j2', 39)).labour).toEqual(['WT 0-10', 'WT 39-80'])
    expect(clean(jobs('j1', 'j3', 20)).labour).toEqual(['WT 0-10', 'WT 20-80'])
    expect(clean(jobs('j4', null, 20)).labour).toEqual(['WT 0-10', 'WT 20-80'])
    expect(clean(jobs('j1', 'j3', 10)).labour).toEqual(['WT 0-80'])
    expect(clean(jobs('j1', 'j3', 20), { bridgeDays: 10 }).labour).toEqual(['WT 0-80'])
  })

  it('never bridge over another state', () => {
    const spells = [
      drawnSpell('benefit', 'PW', 0, 10),
      drawnSpell('benefit', 'WW', 12, 14),
      drawnSpell('benefit', 'PW', 16, 30),
    ]
    expect(clean(drawnPerson(spells, 0, 100)).benefit).toEqual(['PW 0-10', 'WW 12-14', 'PW 16-30'])
  })

  it('that overlap follow the declared priority, and are not guessed without one', () => {
    const overlap = [drawnSpell('labour', 'WT', 0, 20), drawnSpell('labour', 'WP', 5, 10)]
    expect(clean(drawnPerson(overlap, 0, 100)).labour).toEqual(['WT 0-5', 'WP 5-10', 'WT 10-20'])
    expect(clean(drawnPerson(overlap, 0, 100), { priority: ['WT', 'WP'] }).labour).toEqual(['WT 0-20'])
    expect(() => clean(drawnPerson(overlap, 0, 100), { priority: ['WT'] })).toThrow(UnrankedStates)
    const regimes = [drawnSpell('benefit', 'WW', 0, 20), drawnSpell('benefit', 'PW', 5, 10)]
    expect(() => clean(drawnPerson(regimes, 0, 100))).toThrow(UnrankedStates)
  })
})

describe('channels combined', () => {
  const own = { combined: true, channels: ['labour', 'benefit', 'unpaid', 'care'] }

  it('make work with a benefit a state of its own, and keep unpaid work and care beside', () => {
    const person = drawnPerson(
      [
        drawnSpell('benefit', 'PW', 0, 50),
        drawnSpell('labour', 'WT', 30, 70),
        drawnSpell('unpaid', 'UV', 20, 80),
        drawnSpell('care', 'UV', 0, 5),
      ],
      0,
      100,
    )
    expect(clean(person, own)).toEqual({
      combined: ['UB 0-20', 'UV 20-30', 'WB 30-50', 'WT 50-70', 'UV 70-80'],
      unpaid: ['UV 20-80'],
      care: ['UV 0-5'],
    })
  })

  it('count registered without benefit as neither work nor benefit, and let nothing hold after the end', () => {
    const spells = [
      drawnSpell('benefit', 'NUG', 0, 30),
      drawnSpell('benefit', 'PW', 30, null),
      drawnSpell('labour', 'XX', 60, null),
    ]
    expect(clean(drawnPerson(spells, 0, 100), own).combined).toEqual(['NB 0-30', 'UB 30-60', 'XX 60-100'])
  })
})

describe('what is known of someone', () => {
  const known = (person: Parameters<typeof channelTrajectories>[0], own: Partial<TrajectoryRules> = {}) =>
    channelTrajectories(person, { ...rules, ...own }).map(({ knownFrom, knownTo }) => [knownFrom, knownTo])

  it('begins with the first spell in the channel or at time zero, and ends with observation', () => {
    const person = drawnPerson([drawnSpell('labour', 'WT', -90, -60), drawnSpell('benefit', 'PW', 7, null)], 0, 100)
    expect(known(person)).toEqual([
      [-90, 100],
      [0, 100],
    ])
    expect(known(person, { daysBefore: 30 })[0]).toEqual([-30, 100])
    expect(known(person, { combined: true })).toEqual([[-90, 100]])
  })
})

describe('clean spells', () => {
  const drawn = fc.record({
    channel: fc.constantFrom('labour', 'benefit', 'unpaid'),
    pick: fc.nat(3),
    begin: fc.integer({ min: -60, max: 90 }),
    days: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  const states: Readonly<Record<string, readonly string[]>> = {
    labour: ['WP', 'WT', 'WS', 'NB'],
    benefit: ['PW', 'WW', 'NONE', 'PW'],
    unpaid: ['UV', 'UT', 'UV', 'XX'],
  }
  const priority = [...statePriority, 'PW', 'WW', 'NONE']

  it('equal looking at every day by itself, whatever the overlaps and gaps', () => {
    fc.assert(
      fc.property(
        fc.array(drawn, { maxLength: 9 }),
        fc.integer({ min: 20, max: 100 }),
        fc.option(fc.integer({ min: 0, max: 40 })),
        fc.option(fc.integer({ min: 0, max: 50 })),
        fc.boolean(),
        (list, observationEnd, bridgeDays, daysBefore, combined) => {
          const spells = list.map(({ channel, pick, begin, days }) =>
            drawnSpell(channel, states[channel]![pick]!, begin, days === null ? null : begin + days),
          )
          const person = drawnPerson(spells, 0, observationEnd)
          const channels = ['labour', 'benefit', 'unpaid']
          const own = { channels, combined, bridgeDays, daysBefore, priority }
          const gapOf = (channel: string) => bridgeDays ?? (channel === 'benefit' ? 31 : 0)
          const byDay = new Map(
            channels.map((channel) => [
              channel,
              stateByDay(person, channel, gapOf(channel), priority, [-70, observationEnd]),
            ]),
          )
          byDay.set('combined', combinedByDay(new Map(byDay), priority))
          for (const { channel, spells: found, knownFrom: from, knownTo } of channelTrajectories(person, own)) {
            const days = new Map(found.flatMap(({ state, begin, end }) => range(begin, end).map((day) => [day, state])))
            const byNumber = (one: readonly [number, string], other: readonly [number, string]) => one[0] - other[0]
            expect([...days]).toEqual([...byDay.get(channel)!].sort(byNumber))
            for (const [index, spell] of found.entries()) {
              const before = found[index - 1]
              expect(before === undefined || before.end < spell.begin || before.state !== spell.state).toBe(true)
            }
            expect(knownTo).toBe(observationEnd)
            expect(from).toBe(knownFrom(person, channel === 'combined' ? channels : [channel], { daysBefore }))
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

const range = (begin: number, end: number) => Array.from({ length: end - begin }, (_, index) => begin + index)
