import { checkRawTable, rawChecks } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { dateAsSerialNumber } from '../../../../packages/trajectories/src/check/raw/date-as-serial-number.ts'
import { dateOrderUnclear } from '../../../../packages/trajectories/src/check/raw/date-order-unclear.ts'
import { dateWithTime } from '../../../../packages/trajectories/src/check/raw/date-with-time.ts'
import { dateWithoutMarks } from '../../../../packages/trajectories/src/check/raw/date-without-marks.ts'
import { thousandsMark } from '../../../../packages/trajectories/src/check/raw/thousands-mark.ts'
import { thousandsOrDecimals } from '../../../../packages/trajectories/src/check/raw/thousands-or-decimals.ts'
import { totalRow } from '../../../../packages/trajectories/src/check/raw/total-row.ts'
import { yearTwoDigits } from '../../../../packages/trajectories/src/check/raw/year-two-digits.ts'
import { rawFromCsv } from '../../tables-from-csv.ts'
import { rawPlaces } from './raw-places.ts'

const jobs = (column: string, ...cells: string[]) =>
  `job_id;person_id;begin;${column}\n${cells.map((cell, index) => `j${index};A;2024-01-01;${cell}`).join('\n')}\n`

describe('dates whose order was not declared', () => {
  it('are asked about once a column, at the first, with the number of cells', () => {
    expect(rawPlaces(dateOrderUnclear, 'jobs', jobs('end', '2024-01-02', '1-3-2024', '04/05/2024'))).toEqual([
      {
        line: 3,
        column: 'end',
        message: 'Does the day or the month come first in these dates? It was not declared (2 cells in this column)',
        fix: dateOrderUnclear.fix.nl,
      },
    ])
  })

  it.each([
    ['a day above 12', ['13-3-2024', '1-3-2024'], /dag zeker eerst/],
    ['a month in front', ['3/13/2024', '1/3/2024'], /maand zeker eerst/],
    ['both', ['3/13/2024', '13/3/2024'], /verschilt per cel/],
    ['13/13', ['13-13-2024'], /verschilt per cel/],
  ])('get advice that fits what gives the order away: %s', (_, cells, advice) => {
    expect(rawPlaces(dateOrderUnclear, 'jobs', jobs('end', ...cells))[0]?.fix).toMatch(advice)
  })

  it('are no question where the study says that the day comes first, or where the cell means missing', () => {
    const settings = { mapping: { dates: 'day-month-year' as const } }
    expect(rawPlaces(dateOrderUnclear, 'jobs', jobs('end', '1-3-2024'), settings)).toEqual([])
    const missing = { mapping: { missing: ['1-1-1900'] } }
    expect(rawPlaces(dateOrderUnclear, 'jobs', jobs('end', '1-1-1900'), missing)).toEqual([])
  })
})

describe('other writings of dates', () => {
  it('a year of two digits is named, also 13/13/24', () => {
    expect(rawPlaces(yearTwoDigits, 'jobs', jobs('end', '31-12-24', '13/13/24'))).toMatchObject([
      { line: 2, message: 'The year has two digits (2 cells in this column)' },
    ])
    expect(rawPlaces(yearTwoDigits, 'jobs', jobs('end', '31-12-2024', '2024-12-31'))).toEqual([])
  })

  it('the number that Excel keeps for a day is named in a column of dates, and nowhere else', () => {
    expect(rawPlaces(dateAsSerialNumber, 'jobs', jobs('end', '45291', '2024-01-02'))).toMatchObject([{ line: 2 }])
    expect(rawPlaces(dateAsSerialNumber, 'jobs', jobs('gross_month', '45291'))).toEqual([])
    expect(rawPlaces(dateAsSerialNumber, 'jobs', jobs('end', '20240102'))).toEqual([])
  })

  it('a time of day behind a date is named, unless it is midnight', () => {
    const cells = ['2024-01-02 08:00:00', '2024-01-02T00:01', '1-3-2024 12:30', '2024-01-02 00:00:00', '1-3-2024 0:00']
    expect(rawPlaces(dateWithTime, 'jobs', jobs('end', ...cells))[0]?.message).toContain('(3 cells')
    expect(rawPlaces(dateWithTime, 'jobs', jobs('end', '2024-01-02'))).toEqual([])
  })

  it('eight digits are a question until the order was declared, with advice that fits all cells of the column', () => {
    const found = (cells: string[], settings = {}) =>
      rawPlaces(dateWithoutMarks, 'jobs', jobs('end', ...cells), settings)
    expect(found(['2024-01-02', '20240331', '99991231'])).toMatchObject([
      { line: 3, fix: expect.stringMatching(/zet dan dates: year-month-day/) },
    ])
    expect(found(['20240331', '31032024'])[0]?.fix).toMatch(/In 1 van deze cellen/)
    expect(found(['20240331'], { mapping: { dates: 'year-month-day' } })).toEqual([])
    expect(rawPlaces(dateWithoutMarks, 'jobs', jobs('employer_id', '20240331'))).toEqual([])
  })
})

describe('marks between thousands', () => {
  it.each(['1.234,50', '1,234.50', '1.234.567', '1 234', "1'234", '1\u00A0234,5'])('%s is named', (cell) => {
    expect(rawPlaces(thousandsMark, 'jobs', jobs('gross_month', cell))).toHaveLength(1)
  })

  it.each(['1234', '1234.50', '1234,50', '1.5', '1,234', '-12.25'])('%s is left to the reader of numbers', (cell) => {
    expect(rawPlaces(thousandsMark, 'jobs', jobs('gross_month', cell))).toEqual([])
  })

  it('a column of amounts where each point has three digits behind it is a question', () => {
    expect(rawPlaces(thousandsOrDecimals, 'jobs', jobs('gross_month', '1.250', '980', '2.100'))).toMatchObject([
      { line: 2, column: 'gross_month' },
    ])
  })

  it('is none with other decimals, a declared mark, or a quantity that stays small', () => {
    expect(rawPlaces(thousandsOrDecimals, 'jobs', jobs('gross_month', '1.250', '980.5'))).toEqual([])
    const declared = { mapping: { decimal: '.' as const } }
    expect(rawPlaces(thousandsOrDecimals, 'jobs', jobs('gross_month', '1.250'), declared)).toEqual([])
    expect(rawPlaces(thousandsOrDecimals, 'jobs', jobs('hours_contract', '1.250'))).toEqual([])
  })
})

describe('a total under the rows', () => {
  const found = (text: string) =>
    [...totalRow.findings(rawFromCsv(text), null, {})].map(({ line, column }) => [line, column])

  it.each([
    ['the word', 'id;uren\nA;1\nB;2\nTotaal;3\n', [[4, 'id']]],
    ['the word elsewhere', 'id;naam;uren\nA;x;1\nB;y;2\n;Totaal aantal: ;3\n', [[4, 'naam']]],
    ['a sum and no id', 'id;uren;loon\nA;1;2,5\nB;;3\n;1;1.005,5\n', [[4, 'id']]],
    ['a sum with marks and no id', 'id;loon\nA;1.000,50\nB;2,25\n;1.002,75\n', [[4, 'id']]],
    [
      'two at the end',
      'id;uren\nA;1\nB;2\nSubtotaal;3\nTotaal;3\n',
      [
        [4, 'id'],
        [5, 'id'],
      ],
    ],
  ])('is known by %s', (_, text, places) => {
    expect(found(text)).toEqual(places)
  })

  it.each([
    ['an ordinary last row', 'id;uren\nA;1\nB;2\n'],
    ['a word that only begins alike', 'id;naam\nA;1\nB;Totaalzorg\n'],
    ['ids that are often empty', 'id;uren\n;1\n;2\n;3\n'],
    ['a word further up', 'id;uren\nTotaal;1\nB;2\nC;2\nD;2\nE;2\n'],
    ['a region called total in a month', 'gebied;maand;aantal\nA;2024-01-01;1\nTotaal;2024-01-01;2\n'],
    ['numbers without an id that add up nothing', 'id;sekse;jaar\nA;1;1980\nB;2;1990\n;2;1985\n'],
    ['text beside an empty id', 'id;uren;soort\nA;1;x\nB;2;y\n;3;z\n'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('totals in a table put together from files', () => {
  it('are seen at the end of each file', () => {
    const raw = {
      ...rawFromCsv('id;uren\nA;1\nTotaal;1\nB;2\nTotaal;2\n'),
      files: ['1.csv', '1.csv', '2.csv', '2.csv'],
      lines: [2, 3, 2, 3],
    }
    expect([...totalRow.findings(raw, null, {})].map(({ file, line }) => [file, line])).toEqual([
      ['1.csv', 3],
      ['2.csv', 3],
    ])
  })
})

describe('the list of checks on text cells', () => {
  it('runs as a whole, and has ids of its own and words in both languages', () => {
    const raw = rawFromCsv('id;uren\nA;1\nTotaal;3\n')
    expect(checkRawTable(raw, null, {}).map(({ code }) => code)).toEqual(['trajectories.totalRow'])
    expect(new Set(rawChecks.map(({ id }) => id)).size).toBe(rawChecks.length)
    for (const { label, message, fix } of rawChecks)
      for (const { nl, en } of [label, message, fix]) expect(Math.min(nl.length, en.length)).toBeGreaterThan(8)
  })
})
