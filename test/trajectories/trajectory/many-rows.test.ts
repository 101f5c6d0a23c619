import { enrolmentRows, toIsoDate } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tablesFromCsv } from '../tables-from-csv.ts'

const ids = ['c', 'a', 'e', 'b', 'd']

const file = (header: string, rows: readonly string[]) => `${header}\n${rows.join('\n')}\n`

/** Spells of five people with enrolments; some of people without, who are nobody's. */
const drawnSpell = fc.record({
  person: fc.constantFrom(...ids, 'x', 'y'),
  state: fc.constantFrom('WP', 'WT', 'UB'),
  begin: fc.integer({ min: 19_000, max: 19_030 }),
  days: fc.option(fc.integer({ min: 1, max: 9 })),
})

describe('the rows of many people', () => {
  it('are those of the person and in order of time, however they lie in the file', () => {
    const draws = fc.oneof(
      fc.array(drawnSpell, { minLength: 1, maxLength: 30 }),
      fc.array(drawnSpell, { minLength: 400, maxLength: 500 }),
    )
    fc.assert(
      fc.property(draws, fc.boolean(), fc.shuffledSubarray(ids, { minLength: 1 }), (list, isSorted, enrolled) => {
        const spells = isSorted ? list.toSorted((one, other) => (one.person < other.person ? -1 : 1)) : list
        const rows = spells.map(({ person, state, begin, days }) => ({
          person,
          text: [state, toIsoDate(begin), days === null ? '' : toIsoDate(begin + days)],
          end: days === null ? Number.POSITIVE_INFINITY : begin + days,
          begin,
          state,
        }))
        const { tables } = tablesFromCsv({
          'enrolments.csv': file(
            'enrolment_id,person_id,assignment_date,observation_end',
            enrolled.map((id) => `e-${id},${id},2022-01-01,2023-01-01`),
          ),
          'spells.csv': file(
            'person_id,channel,state,begin,end',
            rows.map(({ person, text }) => [person, 'labour', ...text].join(',')),
          ),
        })
        const found = [...enrolmentRows(tables)]
        expect(found.map(({ personId }) => personId)).toEqual(enrolled.toSorted())
        for (const { personId, rows: own } of found)
          expect(
            own.spells.map(({ begin, state, end }) => ({ begin, state, end: end ?? Number.POSITIVE_INFINITY })),
          ).toEqual(
            rows
              .filter(({ person }) => person === personId)
              .map(({ begin, state, end }) => ({ begin, state, end }))
              .sort(
                (one, other) =>
                  one.begin - other.begin || compare(one.state, other.state) || compare(one.end, other.end),
              ),
          )
      }),
      { numRuns: 60 },
    )
  })

  it('are the same for every enrolment of a person, with the other enrolments beside', () => {
    const { tables } = tablesFromCsv({
      'enrolments.csv': file('enrolment_id,person_id,assignment_date,observation_end', [
        'e3,b,2022-03-01,2023-01-01',
        'e1,a,2022-05-01,2023-01-01',
        'e2,b,2022-01-01,2023-01-01',
        'e2,b,2022-02-01,2023-01-01',
      ]),
      'spells.csv': file('person_id,channel,state,begin,end', ['b,labour,WT,2022-01-01,', 'a,labour,UB,2022-01-01,']),
    })
    const seen = [...enrolmentRows(tables)].map(({ enrolmentId, rows }) => [
      enrolmentId,
      toIsoDate(rows.timeZero),
      rows.spells.map(({ state }) => state).join(),
      rows.otherEnrolments.map(({ assignmentDate }) => toIsoDate(assignmentDate)).join(),
    ])
    expect(seen).toEqual([
      ['e1', '2022-05-01', 'UB', ''],
      ['e2', '2022-01-01', 'WT', '2022-02-01,2022-03-01'],
      ['e3', '2022-03-01', 'WT', '2022-01-01,2022-02-01'],
    ])
  })
})

const compare = (one: number | string, other: number | string) => (one === other ? 0 : one < other ? -1 : 1)
