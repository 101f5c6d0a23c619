import { channelTrajectories, type Job, statePriority, type TrajectoryRules } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnJob, drawnPerson, drawnSpell } from '../drawn-spell.ts'

const rules: TrajectoryRules = {
  channels: ['labour'],
  combined: false,
  daysBefore: null,
  bridgeDays: null,
  priority: statePriority,
}

const work = (jobs: readonly Partial<Job>[], spells: readonly ReturnType<typeof drawnSpell>[] = [], own = {}) =>
  channelTrajectories(drawnPerson(spells, 0, 100, jobs.map(drawnJob)), { ...rules, ...own })[0]!.spells.map(
    ({ state, begin, end }) => `${state} ${begin}-${end}`,
  )

const state = (job: Partial<Job>) =>
  work([{ begin: 0, end: 9, ...job }])
    .join()
    .split(' ')[0]

describe('jobs in the channel of work', () => {
  it('are work by the kind of contract, and work of an unknown kind without one', () => {
    const codes = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', null]
    const states = codes.map((contractType) => state({ contractType }))
    expect(states).toEqual(['WP', 'WF', 'WT', 'WT', 'WF', 'WF', 'WF', 'WS', 'WS', 'WT', 'ZZ', 'W'])
    expect(state({ topUpBenefit: true })).toBe('WB')
  })

  it('are subsidised work for as long as the subsidy lasts', () => {
    const subsidised = { begin: 0, end: null, subsidyCode: 'LKS-PW', subsidyBegin: 10, subsidyEnd: 40 }
    expect(work([subsidised])).toEqual(['WT 0-10', 'WS 10-40', 'WT 40-100'])
    expect(state({ subsidyCode: 'NONE' })).toBe('WT')
  })

  it('are no work below an hour a week, and work when their hours are not known', () => {
    expect(work([{ begin: 0, end: 9, hoursContract: 0 }])).toEqual([])
    expect(work([{ begin: 0, end: 9, hoursContract: 0, hoursWorked: 12 }])).toEqual(['WT 0-9'])
    expect(work([{ begin: 0, end: 9 }])).toEqual(['WT 0-9'])
  })

  it('are not heard on days of which a spell says what kind of work it was, or has a state of the study', () => {
    const job = { begin: 10, end: 60 }
    expect(work([job], [drawnSpell('labour', 'WB', 0, 30)])).toEqual(['WB 0-30', 'WT 30-60'])
    expect(work([job], [drawnSpell('labour', 'WT', 10, 60, 'j')])).toEqual(['WT 10-60'])
    expect(work([job], [drawnSpell('labour', 'paid', 20, 30)])).toEqual(['WT 10-20', 'paid 20-30', 'WT 30-60'])
  })

  it('count before a spell that says there was no work, unless the priority says otherwise', () => {
    const [job, training] = [{ begin: 10, end: 60 }, drawnSpell('labour', 'OP', 0, 30)]
    expect(work([job], [training])).toEqual(['OP 0-10', 'WT 10-60'])
    expect(work([job], [training], { priority: ['OP', 'WT'] })).toEqual(['OP 0-30', 'WT 30-60'])
    expect(work([job], [drawnSpell('labour', 'XX', 50, null)])).toEqual(['WT 10-50', 'XX 50-100'])
  })

  it('are one spell with one employer when at most 28 days apart, whether as a job or as a spell', () => {
    const first = { jobId: 'j1', employerId: 'E', begin: 0, end: 10 }
    const next = (begin: number) => ({ jobId: 'j2', employerId: 'E', begin, end: 80 })
    expect(work([first, next(38)])).toEqual(['WT 0-80'])
    expect(work([first, next(39)])).toEqual(['WT 0-10', 'WT 39-80'])
    expect(work([first, { ...next(38), employerId: null }])).toEqual(['WT 0-10', 'WT 38-80'])
    expect(work([first], [drawnSpell('labour', 'WT', 38, 80, 'j1')])).toEqual(['WT 0-80'])
  })

  it('make the channel known from the first of them', () => {
    const [trajectory] = channelTrajectories(drawnPerson([], 0, 100, [drawnJob({ begin: -50, end: -20 })]), rules)
    expect(trajectory?.knownFrom).toBe(-50)
  })

  it('are work with a supplementary benefit in the combined channel while a benefit lasts', () => {
    const spells = [drawnSpell('benefit', 'PW', 0, 30)]
    const own = { combined: true, channels: ['labour', 'benefit'] }
    expect(work([{ begin: 10, end: 60, contractType: null }], spells, own)).toEqual(['UB 0-10', 'WB 10-30', 'W 30-60'])
    expect(work([{ begin: 10, end: 60, contractType: '9' }], spells, own)).toEqual(['UB 0-10', 'WS 10-60'])
  })

  it('equal looking at every day by itself, whatever overlaps', () => {
    const dated = { begin: fc.integer({ min: -30, max: 90 }), days: fc.option(fc.integer({ min: 1, max: 60 })) }
    const drawn = fc.record({ state: fc.constantFrom('WP', 'WT', 'WB', 'OP', 'UB', 'NB', 'XX'), ...dated })
    const drawnJobs = fc.record({ contractType: fc.constantFrom('1', '4', '5', '8', null), ...dated })
    const until = ({ begin, days }: { begin: number; days: number | null }) => (days === null ? null : begin + days)
    const states: Readonly<Record<string, string>> = { '1': 'WP', '4': 'WT', '5': 'WF', '8': 'WS' }
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 5 }), fc.array(drawnJobs, { maxLength: 4 }), (list, jobs) => {
        const found = work(
          jobs.map((job) => ({ contractType: job.contractType, begin: job.begin, end: until(job) })),
          list.map((spell) => drawnSpell('labour', spell.state, spell.begin, until(spell))),
          { bridgeDays: 0 },
        )
        const expected = Array.from({ length: 130 }, (_, index) => {
          const day = index - 30
          const holds = (one: (typeof list | typeof jobs)[number]) => one.begin <= day && (until(one) ?? 100) > day
          const spells = list.filter(holds).map((spell) => spell.state)
          const jobStates = jobs.filter(holds).map(({ contractType }) => states[contractType ?? ''] ?? 'W')
          const said = spells.filter((one) => one.startsWith('W') || one === 'XX')
          const present = said.length > 0 ? said : [...spells, ...jobStates]
          return statePriority.find((one) => present.includes(one)) ?? '-'
        })
        const days = Array<string>(130).fill('-')
        for (const text of found) {
          const [, code, begin, end] = /^(\S+) (-?\d+)-(-?\d+)$/.exec(text)!
          for (let day = Number(begin); day < Number(end); day += 1) days[day + 30] = code!
        }
        expect(days).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})
