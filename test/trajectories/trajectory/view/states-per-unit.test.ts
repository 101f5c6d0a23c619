import {
  calendarMonths,
  calendarWeeks,
  channelTrajectories,
  dayOf,
  mondayOf,
  monthsFrom,
  spellsInView,
  stateOfMostDays,
  stateOnLastDay,
  statePerMonth,
  statePerWeek,
  statePriority,
  toIsoDate,
  weeksFrom,
} from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOfDay, stateByDay } from '../day-by-day.ts'
import { drawnPerson, drawnSpell } from '../drawn-spell.ts'

const day = (year: number, month: number, dayOfMonth: number) => dayOf(year, month, dayOfMonth)!
const spell = (state: string, begin: number, end: number) => ({ state, begin, end })
const known = (spells: ReturnType<typeof spell>[], knownFrom: number, knownTo: number) => ({
  spells,
  knownFrom,
  knownTo,
})

describe('the state per week', () => {
  it('keeps before the first known day, without a spell, and after the end of observation apart', () => {
    const trajectory = known([spell('WT', 7, 16)], 7, 33)
    expect([...stateOfMostDays(trajectory, weeksFrom(0, 6))]).toEqual(['<', 'WT', 'WT', '*', '%', '%'])
  })

  it('has no state in a week that was not wholly seen, on either side', () => {
    const trajectory = known([spell('WT', -3, 13)], -3, 13)
    expect([...stateOfMostDays(trajectory, weeksFrom(-7, 4))]).toEqual(['<', 'WT', '%', '%'])
    expect([...stateOfMostDays({ ...trajectory, knownTo: 14 }, weeksFrom(-7, 4))]).toEqual(['<', 'WT', 'WT', '%'])
  })

  it('is the state of most days, of equal states the later, with the parts of a state together', () => {
    const of = (...spells: ReturnType<typeof spell>[]) => [...stateOfMostDays(known(spells, 0, 7), weeksFrom(0, 1))]
    expect(of(spell('UB', 0, 4), spell('WT', 4, 7))).toEqual(['UB'])
    expect(of(spell('UB', 0, 3), spell('WT', 3, 6))).toEqual(['WT'])
    expect(of(spell('UB', 0, 2), spell('WT', 2, 5), spell('UB', 5, 6))).toEqual(['UB'])
    expect(of(spell('UB', 6, 7))).toEqual(['UB'])
    expect(of(spell('UB', 7, 9))).toEqual(['*'])
  })
})

describe('the state per month', () => {
  it('is that of the last day, 29 February in a leap year', () => {
    const from = day(2024, 1, 1)
    const trajectory = known(
      [spell('UB', from, day(2024, 2, 29)), spell('WT', day(2024, 2, 29), day(2024, 3, 31))],
      from,
      day(2024, 4, 30),
    )
    expect([...stateOnLastDay(trajectory, monthsFrom(from, -1, 6))]).toEqual(['<', 'UB', 'WT', '*', '%', '%'])
  })

  it('begins with the month asked for, across a year', () => {
    const months = [...monthsFrom(day(2023, 12, 31), -12, 26)]
    expect(months.map(({ begin }) => toIsoDate(begin)).filter((_, index) => [0, 12, 13, 25].includes(index))).toEqual([
      '2022-12-01',
      '2023-12-01',
      '2024-01-01',
      '2025-01-01',
    ])
    expect(months[14]).toEqual({ begin: day(2024, 2, 1), end: day(2024, 3, 1) })
  })
})

describe('calendar units', () => {
  it('cover the days asked for and no more', () => {
    expect(toIsoDate(mondayOf(day(2021, 1, 3)))).toBe('2020-12-28')
    expect(calendarWeeks(day(2021, 1, 3), day(2021, 1, 4))).toBe(1)
    expect(calendarWeeks(day(2021, 1, 3), day(2021, 1, 5))).toBe(2)
    expect(calendarMonths(day(2023, 12, 31), day(2024, 1, 1))).toBe(1)
    expect(calendarMonths(day(2023, 12, 31), day(2024, 1, 2))).toBe(2)
    expect([calendarWeeks(5, 5), calendarMonths(5, 5)]).toEqual([0, 0])
  })
})

describe('spells in a view', () => {
  const text = (trajectory: ReturnType<typeof known>, from: number | null, to: number | null) =>
    [...spellsInView(trajectory, from, to)].map(
      ({ state, begin, end, isBeginSeen, isEndSeen }) =>
        `${isBeginSeen ? '[' : '('}${state} ${begin}-${end}${isEndSeen ? ']' : ')'}`,
    )
  const trajectory = known([spell('UB', 2, 5), spell('WT', 5, 9), spell('UB', 12, 20)], 2, 20)

  it('cover all days known, what is missing too, and say which end was not seen', () => {
    expect(text(trajectory, null, null)).toEqual(['[UB 2-5]', '[WT 5-9]', '(* 9-12)', '[UB 12-20)'])
  })

  it('are cut at the edges of the view and filled with the reason beyond what is known', () => {
    expect(text(trajectory, 0, 25)).toEqual(['(< 0-2)', '[UB 2-5]', '[WT 5-9]', '(* 9-12)', '[UB 12-20)', '(% 20-25)'])
    expect(text(trajectory, 6, 11)).toEqual(['(WT 6-9]', '(* 9-11)'])
    expect(text(trajectory, 30, 40)).toEqual(['(% 30-40)'])
    expect(text(trajectory, -9, -2)).toEqual(['(< -9--2)'])
  })
})

describe('every view', () => {
  const drawn = fc.record({
    state: fc.constantFrom('WP', 'WT', 'NB'),
    begin: fc.integer({ min: -60, max: 150 }),
    days: fc.option(fc.integer({ min: 0, max: 60 })),
  })

  it('equals looking at every day by itself, and the measures where nothing was cleaned', () => {
    fc.assert(
      fc.property(
        fc.array(drawn, { maxLength: 7 }),
        fc.integer({ min: 0, max: 160 }),
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: 18_000, max: 21_000 }),
        (list, seenDays, shift, origin) => {
          const spells = list.map(({ state, begin, days }) =>
            drawnSpell('labour', state, origin + begin, days === null ? null : origin + begin + days),
          )
          const person = drawnPerson(spells, origin, origin + seenDays)
          const [trajectory] = channelTrajectories(person, {
            channels: ['labour'],
            combined: false,
            daysBefore: null,
            bridgeDays: 0,
            priority: statePriority,
          })
          const seen = [trajectory!.knownFrom, trajectory!.knownTo] as const
          const days = stateByDay(person, 'labour', 0, statePriority, [origin - 70, origin + 300])
          const first = origin + shift
          const window = Array.from({ length: 140 }, (_, index) => codeOfDay(days, first + index, seen))

          const shown = [...spellsInView(trajectory!, first, first + 140)]
          expect(shown.flatMap(({ state, begin, end }) => Array<string>(end - begin).fill(state))).toEqual(window)

          const weeks = [...stateOfMostDays(trajectory!, weeksFrom(first, 20))]
          expect(weeks).toEqual(weeks.map((_, week) => slowWeek(window.slice(7 * week, 7 * week + 7))))

          const months = [...monthsFrom(first, 0, 5)]
          expect([...stateOnLastDay(trajectory!, months)]).toEqual(
            months.map(({ end }) => codeOfDay(days, end - 1, seen)),
          )
          if (spells.every((one) => spells.every((other) => one === other || isApart(one, other)))) {
            const asCode = (state: string | null) => state ?? '*'
            const measured = statePerWeek(person.spells, 'labour', origin, person.observationEnd)
            expect([...stateOfMostDays(trajectory!, weeksFrom(origin, measured.length))]).toEqual(measured.map(asCode))
            const monthly = statePerMonth(person.spells, 'labour', origin, person.observationEnd)
            expect([...stateOnLastDay(trajectory!, monthsFrom(origin, 0, monthly.length))]).toEqual(monthly.map(asCode))
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

const isApart = (one: { begin: number; end: number | null }, other: { begin: number; end: number | null }) =>
  (one.end !== null && one.end <= other.begin) || (other.end !== null && other.end <= one.begin)

/** The code of a week from the codes of its days: unseen days count first, then the most frequent, the latest at a tie. */
function slowWeek(days: readonly string[]): string {
  if (days.includes('<')) return '<'
  if (days.includes('%')) return '%'
  const count = (state: string) => days.filter((one) => one === state).length
  const states = days.filter((state) => state !== '*')
  return states.reduce((best, state) => (best === '*' || count(state) >= count(best) ? state : best), '*')
}
