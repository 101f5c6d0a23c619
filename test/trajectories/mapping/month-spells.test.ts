import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { applyMapping, fromIsoDate, type RawTable, readMapping } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../packages/trajectories/src/format/csv.ts'
import { rawFromCsv } from '../tables-from-csv.ts'

function spellsOf(yaml: string, raw: RawTable) {
  const { value, findings } = readMapping(`doorstroom-mapping: 1\n${yaml}`, 'mapping.yaml')
  if (value === null) throw new Error(JSON.stringify(findings))
  const mapped = applyMapping(new Map([[raw.file, raw]]), value)
  const table = mapped.tables.get('spells')
  const cell = (name: string, row: number) => table?.cells[table.columns.indexOf(name)]?.[row] ?? ''
  const spells = (table?.lines ?? []).map((line, row) => ({
    person: cell('person_id', row),
    state: cell('state', row),
    begin: cell('begin', row),
    end: cell('end', row),
    line,
  }))
  return { spells, findings: mapped.findings }
}

const yaml = (state = '', range = 'first: m1, last: m4') => `missing: ['?']
tables:
  spells:
    from: months.csv
    months: { ${range}, start: 1999-11, columns: { person_id: id, channel: { constant: labour }${state} } }
`
const months = (...rows: string[]) => rawFromCsv(`id,m1,m2,m3,m4\n${rows.join('\n')}\n`, 'months.csv')

describe('a column a month into spells', () => {
  it('joins equal months into one half-open spell, across the turn of the year', () => {
    expect(spellsOf(yaml(), months('A,w,w,u,u')).spells).toEqual([
      { person: 'A', state: 'w', begin: '1999-11-01', end: '2000-01-01', line: 2 },
      { person: 'A', state: 'u', begin: '2000-01-01', end: '2000-03-01', line: 2 },
    ])
  })

  it('leaves a gap where a month is missing, and no spell for someone without any', () => {
    const { spells } = spellsOf(yaml(), months('A,w,?,w,', 'B,,,?,'))
    expect(spells.map(({ person, begin, end }) => [person, begin, end])).toEqual([
      ['A', '1999-11-01', '1999-12-01'],
      ['A', '2000-01-01', '2000-02-01'],
    ])
  })

  it('joins after recoding, and names the month column of an unknown code', () => {
    const recode = ', state: { recode: { w: WT, f: WT } }'
    const { spells, findings } = spellsOf(yaml(recode), months('A,w,f,ZEBRA,w'))
    expect(spells.map(({ state, begin }) => [state, begin])).toEqual([
      ['WT', '1999-11-01'],
      ['WT', '2000-02-01'],
    ])
    expect(findings).toMatchObject([{ code: 'trajectories.mappingCodeUnknown', line: 2, column: 'm3' }])
  })

  it('takes listed columns in the order of the list', () => {
    const { spells } = spellsOf(yaml('', 'headers: [m4, m1]'), months('A,w,x,y,u'))
    expect(spells.map(({ state }) => state)).toEqual(['u', 'w'])
  })

  it('refuses a last month that stands before the first', () => {
    const { spells, findings } = spellsOf(yaml('', 'first: m4, last: m1'), months('A,w,w,w,w'))
    expect(spells).toEqual([])
    expect(findings).toMatchObject([{ code: 'trajectories.mappingMonthsReversed' }])
  })
})

const reference =
  process.env.DOORSTROOM_PUBLIC_DATA ?? fileURLToPath(new URL('../../../../shared/reference', import.meta.url))
const folder = `${reference}/data`
const present = existsSync(`${folder}/mvad.csv`) && existsSync(`${folder}/mvad_spells.csv`)
if (!present) console.warn('skipped: months into spells against mvad_spells.csv, the reference data are not here')

describe.skipIf(!present)('712 school leavers over 72 months', () => {
  const load = (name: string) => {
    const [table] = csv.read(readFileSync(`${folder}/${name}`), name).tables
    if (table === undefined) throw new Error(`cannot read ${name}`)
    return table
  }
  const monthNumber = (date: string) => {
    const [year = 0, month = 0] = date.split('-').map(Number)
    return String(year * 12 + month - (1993 * 12 + 7))
  }

  it('give the same spells as a run-length coding of the file', () => {
    const { spells, findings } = spellsOf(
      `tables:
  spells:
    from: mvad.csv
    months: { first: Jul.93, last: Jun.99, start: 1993-07, columns: { person_id: id, channel: { constant: labour } } }
`,
      load('mvad.csv'),
    )
    expect(findings).toEqual([])
    expect(spells.every(({ begin, end }) => (fromIsoDate(begin) ?? 0) < (fromIsoDate(end) ?? 0))).toBe(true)
    const expected = load('mvad_spells.csv')
    const [ids, starts, ends, states] = expected.cells
    expect(
      spells.map(({ person, begin, end, state }) => [person, monthNumber(begin), monthNumber(end), state]),
    ).toEqual(expected.lines.map((_, row) => [ids?.[row], starts?.[row], ends?.[row], states?.[row]]))
    expect(spells).toHaveLength(2526)
  })
})
