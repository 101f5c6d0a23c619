import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchDropout } from '../../../packages/measures/src/measure/search-dropout.ts'
import { arbitraryDiary } from '../arbitrary-diary.ts'

const options = (weeks: number) => searchDropout.options.parse({ weeks })

/** Letters per week from the first Monday on: s searched or need not, n did not search, ? not known. */
function letters(person: PersonRows, monday: number, until: number): string {
  let text = ''
  for (let begin = monday; begin < until; begin += 7) {
    const week = person.searchWeeks.find(({ weekStart }) => weekStart === begin)
    const done = person.searchActivities.filter(({ date }) => Math.floor((date - begin) / 7) === 0).length
    const hours = week?.hoursSearch ?? null
    if (begin + 7 > until) text += 's'
    else if (week === undefined || begin + 6 >= person.observationEnd) text += '?'
    else if (!week.atRisk || week.excused) text += 's'
    else if (!week.reported) text += '?'
    else if (done > 0 || (hours ?? 0) > 0) text += 's'
    else text += hours === null && person.searchActivities.length === 0 ? '?' : 'n'
  }
  return text
}

describe('giving up the search', () => {
  it('agrees with reading the weeks as a word and finding the first run in it', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(arbitraryDiary, fc.constantFrom(2, 4), (person, weeks) => {
        const given = searchDropout.event(person, options(weeks))
        const holds = (begin: number, end: number | null, day: number) => begin <= day && day < (end ?? day + 1)
        const days = Array.from({ length: person.observationEnd }, (_, day) => day)
        const first = (rows: readonly { begin: number; end: number | null }[]) =>
          days.find((day) => rows.some(({ begin, end }) => holds(begin, end, day))) ?? Number.POSITIVE_INFINITY
        const [work, course] = [first(person.jobs), first(person.spells)]
        const end = Math.min(work, course)
        const monday = person.searchWeeks[0] === undefined ? 0 : person.searchWeeks[0].weekStart % 7
        const word = letters(person, monday, Math.min(end, 2000))
        const at = word.search(new RegExp(`[n?]{${weeks}}`))
        seen.add('reason' in given ? given.reason : String(given.cause))
        if ('reason' in given) {
          const reasons = [
            person.searchWeeks.every(({ weekStart }) => weekStart >= person.observationEnd) ? 'notObserved' : null,
            end === 0 ? 'notAtRisk' : null,
            at === 0 && word.slice(0, weeks).includes('?') ? 'tooFewWeeks' : null,
          ]
          expect(reasons.find((reason) => reason !== null)).toBe(given.reason)
        } else if (at === -1) expect(given).toEqual({ days: end, cause: work === end ? 'work' : 'education' })
        else {
          const isKnown = !word.slice(at, at + weeks).includes('?')
          expect(given).toEqual({ days: monday + 7 * at, cause: isKnown ? 'gave-up' : null })
        }
      }),
      { seed: 31, numRuns: 600 },
    )
    expect([...seen].sort()).toEqual([
      'education',
      'gave-up',
      'notAtRisk',
      'notObserved',
      'null',
      'tooFewWeeks',
      'work',
    ])
  })
})
