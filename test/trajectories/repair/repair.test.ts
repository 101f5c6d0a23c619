import { deliveredTable, mappingSchema, repairs, repairTables, writeRawCsv } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawFromCsv } from '../tables-from-csv.ts'

const mappingOf = (rules: object) => mappingSchema.parse({ 'doorstroom-mapping': 1, tables: {}, ...rules })

/** A file after repair as CSV, and what was done in it as `rule line column`. */
function mend(file: string, text: string, rules: object | null = null) {
  const raw = rawFromCsv(text, file)
  const before = JSON.stringify(raw)
  const mended = repairTables([deliveredTable(file, raw, rules === null ? null : mappingOf(rules))])[0]!
  expect(JSON.stringify(raw)).toBe(before)
  return {
    text: writeRawCsv(mended.raw),
    done: mended.changes.map(({ rule, line, column }) => [rule, line, column].join(' ')),
  }
}

const untouched = (file: string, text: string, rules: object | null = null) =>
  expect(mend(file, text, rules)).toEqual({ text, done: [] })

describe('a total under the rows', () => {
  it('is taken out, and the log names its row', () => {
    const { text, done } = mend('jobs.csv', 'job_id,person_id,begin\nj1,A,2024-01-01\nTotaal,,1\n')
    expect(text).toBe('job_id,person_id,begin\nj1,A,2024-01-01\n')
    expect(done).toEqual(['total-row-removed 3 '])
  })
})

describe('spaces and invisible characters around an id', () => {
  it('go, in ids and references alike; other cells and the inside of an id stay', () => {
    const { text, done } = mend('jobs.csv', 'job_id,person_id,begin\n j1\u200B,\u00A0A,2024-01-01\nj\u200B2,A,\n')
    expect(text).toBe('job_id,person_id,begin\nj1,A,2024-01-01\nj\u200B2,A,\n')
    expect(done).toEqual(['id-spaces 2 job_id', 'id-spaces 2 person_id'])
  })

  it('stay where two different ids would become the same, and then in all tables that refer to them', () => {
    untouched('persons.csv', 'person_id,birth_year\nA,1980\nA\u200B,1990\n')
    const tables = [
      deliveredTable('persons.csv', rawFromCsv('person_id,birth_year\nA,1980\nA\u200B,1990\n', 'persons.csv'), null),
      deliveredTable(
        'jobs.csv',
        rawFromCsv('job_id,person_id,begin\nj1\u200B, A\u200B,2024-01-01\n', 'jobs.csv'),
        null,
      ),
    ]
    const [, jobs] = repairTables(tables)
    expect(jobs?.raw.cells.slice(0, 2)).toEqual([['j1'], ['A\u200B']])
  })
})

describe('31 December 9999', () => {
  it('is emptied in a column of last days, however it is written, and stays elsewhere', () => {
    const { text, done } = mend(
      'jobs.csv',
      'job_id,person_id,begin,end\nj1,A,2024-01-01,31-12-9999\nj2,A,9999-12-31,9999-12-31 00:00:00\n',
    )
    expect(text).toBe('job_id,person_id,begin,end\nj1,A,2024-01-01,\nj2,A,9999-12-31,\n')
    expect(done).toEqual(['open-end-emptied 2 end', 'open-end-emptied 3 end'])
  })
})

describe('dates day-month-year', () => {
  const jobs = (...ends: string[]) =>
    `job_id,person_id,begin,end\n${ends.map((end, index) => `j${index},A,2024-01-01,${end}\n`).join('')}`

  it('are rewritten where a day above 12 tells the order for the whole column', () => {
    const { text, done } = mend('jobs.csv', jobs('1-3-2024', '13/03/2024', '2024-05-06', ''))
    expect(text).toBe(jobs('2024-03-01', '2024-03-13', '2024-05-06', ''))
    expect(done).toEqual(['day-first-rewritten 2 end', 'day-first-rewritten 3 end'])
  })

  it.each([
    ['nothing tells the order', ['1-3-2024', '2-4-2024']],
    ['one has the month in front', ['13-3-2024', '3-13-2024']],
    ['one does not exist', ['13-3-2024', '30-2-2024']],
    ['one has a year of two digits', ['13-3-2024', '13-3-24']],
    ['one is something else', ['13-3-2024', 'maart']],
  ])('stay where %s', (_, ends) => {
    untouched('jobs.csv', jobs(...ends))
  })

  it('stay where the study declared the order', () => {
    untouched('jobs.csv', jobs('13-3-2024'), { dates: 'day-month-year' })
  })
})

describe('a decimal comma', () => {
  const jobs = (...hours: string[]) =>
    `job_id,person_id,begin,hours_contract\n${hours
      .map((hour, index) => `j${index},A,2024-01-01,${hour.includes(',') ? `"${hour}"` : hour}\n`)
      .join('')}`

  it('becomes a point where the whole column agrees', () => {
    const { text, done } = mend('jobs.csv', jobs('24,5', '32', '', '-0,25'))
    expect(text).toBe(jobs('24.5', '32', '', '-0.25'))
    expect(done).toEqual(['decimal-comma-rewritten 2 hours_contract', 'decimal-comma-rewritten 5 hours_contract'])
  })

  it.each([
    ['another number has a point', ['24,5', '24.5']],
    ['every comma has three digits behind it', ['1,250', '2']],
    ['a cell is no number', ['24,5', 'fulltime']],
  ])('stays where %s', (_, hours) => {
    untouched('jobs.csv', jobs(...hours))
  })

  it('stays where the study declared it', () => {
    untouched('jobs.csv', jobs('24,5'), { decimal: ',' })
  })
})

describe('a duplicate row', () => {
  it('goes where the key is filled and everything is the same', () => {
    const { text, done } = mend(
      'jobs.csv',
      'job_id,person_id,begin\nj1,A,2024-01-01\nj1,A,2024-01-01\nj1,A,2024-01-02\n',
    )
    expect(text).toBe('job_id,person_id,begin\nj1,A,2024-01-01\nj1,A,2024-01-02\n')
    expect(done).toEqual(['duplicate-row-removed 3 '])
  })

  it('stays where two equal rows may be two events: without an id, or in a file that is not known', () => {
    untouched('search_activities.csv', 'person_id,date,channel,count\nA,2024-01-01,01,1\nA,2024-01-01,01,1\n')
    untouched('klanten.csv', 'klant,dag\nA,1\nA,1\n')
  })
})

describe('adjacent equal spells', () => {
  const header = 'spell_id,person_id,channel,state,begin,end,end_reason\n'

  it('become one, from the first begin to the last end, also in three steps and unordered', () => {
    const { text, done } = mend(
      'spells.csv',
      `${header}s2,A,labour,WT,2024-02-01,2024-03-01,\ns1,A,labour,WT,2024-01-01,2024-02-01,\ns3,A,labour,WT,2024-03-01,,work\n`,
    )
    expect(text).toBe(`${header}s1,A,labour,WT,2024-01-01,,work\n`)
    expect(done).toEqual(['adjacent-spells-joined 2 ', 'adjacent-spells-joined 4 '])
  })

  it.each([
    ['a day lies between', 's1,A,labour,WT,2024-01-01,2024-02-01,\ns2,A,labour,WT,2024-02-02,,\n'],
    ['they overlap', 's1,A,labour,WT,2024-01-01,2024-02-02,\ns2,A,labour,WT,2024-02-01,,\n'],
    ['the state differs', 's1,A,labour,WT,2024-01-01,2024-02-01,\ns2,A,labour,WF,2024-02-01,,\n'],
    ['the first ended for a reason', 's1,A,labour,WT,2024-01-01,2024-02-01,work\ns2,A,labour,WT,2024-02-01,,\n'],
    ['one has no days', 's1,A,labour,WT,2024-02-01,2024-02-01,\ns2,A,labour,WT,2024-02-01,2024-02-01,\n'],
  ])('stay two where %s', (_, rows) => {
    untouched('spells.csv', header + rows)
  })
})

describe('a file that a mapping reads', () => {
  const rules = {
    tables: {
      jobs: {
        from: 'banen.csv',
        columns: {
          job_id: 'nr',
          person_id: 'klant',
          begin: 'start',
          end: 'stop',
          hours_contract: { from: 'uren', multiply: 2 },
        },
      },
    },
  }

  it('is mended in the columns that are taken over as they are, and in no others', () => {
    const { text, done } = mend('banen.csv', 'nr;klant;start;stop;uren\nj1; A;31-3-2024;31-12-9999;"2,5"\n', rules)
    expect(text).toBe('nr,klant,start,stop,uren\nj1,A,2024-03-31,,"2,5"\n')
    expect(done).toEqual(['id-spaces 2 klant', 'open-end-emptied 2 stop', 'day-first-rewritten 2 start'])
  })
})

describe('the list of repairs', () => {
  it('says of each what it does and why that is safe, in both languages', () => {
    for (const { label, done, safe } of repairs)
      for (const { nl, en } of [label, done, safe]) expect(Math.min(nl.length, en.length)).toBeGreaterThan(8)
  })

  it('changes nothing the second time, and never adds a row', () => {
    const cell = fc.constantFrom(
      '',
      ' A',
      'B',
      '2024-01-01',
      '2024-02-01',
      '13-1-2024',
      '1-2-2024',
      '31-12-9999',
      '1,5',
      '2.5',
      'Totaal',
    )
    const row = fc.tuple(
      fc.constantFrom('s1', 's2', ' s1', ''),
      fc.constantFrom('A', 'B '),
      fc.constant('labour'),
      fc.constantFrom('WT', 'UB'),
      cell,
      cell,
      cell,
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const columns = ['spell_id', 'person_id', 'channel', 'state', 'begin', 'end', 'hours_week']
        const raw = {
          file: 'spells.csv',
          columns,
          cells: columns.map((_, position) => rows.map((cells) => cells[position] ?? '')),
          lines: rows.map((_, index) => index + 2),
        }
        const once = repairTables([deliveredTable('spells.csv', raw, null)])[0]!.raw
        expect(once.lines.length).toBeLessThanOrEqual(rows.length)
        const twice = repairTables([deliveredTable('spells.csv', once, null)])[0]!
        expect(twice.changes.filter(({ rule }) => rule !== 'total-row-removed')).toEqual([])
      }),
      { numRuns: 300, seed: 4 },
    )
  })
})
