import { columnOf, missingDay, type TypeSettings, tables, typeTable } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawFromCsv } from '../tables-from-csv.ts'

const schemaOf = (name: string) => {
  const schema = tables.find((table) => table.name === name)
  if (schema === undefined) throw new Error(name)
  return schema
}
const type = (name: string, csv: string, settings: TypeSettings = {}) =>
  typeTable(schemaOf(name), rawFromCsv(csv, `${name}.csv`), settings)

describe('typing a table', () => {
  it('gives every column its kind, and missing cells the value that means missing', () => {
    const { table, findings } = type(
      'jobs',
      'job_id,person_id,begin,end,hours_contract,hours_fixed,conditions_met\n01,A,2024-03-01,,32.5,ja,hours;travel\n02,B,2024-03-02,2024-04-01,,,\n',
    )
    expect(findings).toEqual([])
    if (table === null) throw new Error('no table')
    expect(columnOf(table, 'job_id', 'text')).toEqual(['01', '02'])
    expect([...(columnOf(table, 'begin', 'day') ?? [])]).toEqual([19_783, 19_784])
    expect([...(columnOf(table, 'end', 'day') ?? [])]).toEqual([missingDay, 19_814])
    expect([...(columnOf(table, 'hours_contract', 'number') ?? [])]).toEqual([32.5, Number.NaN])
    expect([...(columnOf(table, 'hours_fixed', 'boolean') ?? [])]).toEqual([1, 255])
    expect(columnOf(table, 'conditions_met', 'texts')).toEqual([['hours', 'travel'], null])
    expect(columnOf(table, 'hourly_wage', 'number')).toBeNull()
  })

  it('drops unknown columns unread and names them once', () => {
    const { table, findings } = type('persons', 'person_id,birth_yaer,opmerking\nA,x,y\n')
    expect(findings).toMatchObject([
      {
        code: 'trajectories.columnsUnknown',
        severity: 'note',
        message: { en: '2 column(s) not read: birth_yaer (did you mean birth_year?), opmerking' },
      },
    ])
    expect([...(table?.columns.keys() ?? [])]).toEqual(['person_id'])
  })

  it('refuses a table without a required column, with the column that was meant', () => {
    const { table, findings, rejected } = type('persons', 'persoon_id,sex\nA,1\nB,2\n')
    expect(table).toBeNull()
    expect(rejected).toBe(2)
    expect(findings[0]).toMatchObject({
      code: 'trajectories.columnMissing',
      severity: 'error',
      column: 'person_id',
      fix: { nl: 'Bedoelt u persoon_id? Hernoem die kolom naar person_id' },
    })
  })

  it('does not show what stands where names should be when the header is missing', () => {
    const { findings } = type('persons', '123456782,1987-02-13\n234567891,1987-02-14\n')
    expect(JSON.stringify(findings)).not.toMatch(/1234|1987/)
    expect(JSON.stringify(findings)).toContain('#1, #2')
  })

  it('counts declared words as missing, and refuses them where a value is needed', () => {
    const settings = { mapping: { missing: ['NA'] } }
    expect(type('persons', 'person_id,birth_year\nA,NA\n', settings).findings).toEqual([])
    expect(type('persons', 'person_id,birth_year\nNA,1980\n', settings).findings).toMatchObject([
      { code: 'trajectories.valueMissing', line: 2, column: 'person_id' },
    ])
  })

  it('rejects a row with an error as a whole; accepted and rejected add up to the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('1980', '', 'x', '1980,5'), { minLength: 1 }), (years) => {
        const csv = `person_id,birth_year\n${years.map((year, index) => `A${index},"${year}"`).join('\n')}\n`
        const { table, accepted, rejected } = type('persons', csv)
        const good = years.flatMap((year, index) => (['1980', ''].includes(year) ? [index] : []))
        expect(accepted + rejected).toBe(years.length)
        expect(table?.rowCount).toBe(good.length)
        expect([...(table?.lines ?? [])]).toEqual(good.map((index) => index + 2))
        expect(table?.columns.get('person_id')?.values).toEqual(good.map((index) => `A${index}`))
      }),
    )
  })

  it('keeps 200 findings of one rule and counts the others', () => {
    const rows = Array.from({ length: 450 }, (_, index) => `A${index},x`)
    const { findings, rejected } = type('persons', `person_id,birth_year\n${rows.join('\n')}\n`)
    expect(rejected).toBe(450)
    expect(findings).toHaveLength(201)
    expect(findings.at(-1)).toMatchObject({
      line: null,
      message: { en: 'The same another 250 times; 450 times in all' },
    })
  })
})

describe('the state of a spell', () => {
  const spells = (channel: string, state: string, settings: TypeSettings = {}) =>
    type('spells', `person_id,channel,state,begin\nA,${channel},${state},2024-01-01\n`, settings).findings
  const unknown = [{ code: 'trajectories.codeUnknown', line: 2, column: 'state' }]

  it('comes from STATE, and for a benefit from REGIME', () => {
    expect(spells('labour', 'WP')).toEqual([])
    expect(spells('benefit', 'PW')).toEqual([])
    expect(spells('benefit', 'WP')).toMatchObject(unknown)
    expect(spells('labour', 'PW')).toMatchObject(unknown)
  })

  it('comes from the states of the study where it declares them; a benefit may still be a REGIME', () => {
    const states = [{ id: 'school', label: { nl: 'school', en: 'school' } }]
    expect(spells('labour', 'school', { states })).toEqual([])
    expect(spells('labour', 'WP', { states })).toMatchObject(unknown)
    expect(spells('benefit', 'PW', { states })).toEqual([])
    expect(spells('labour', 'WP', { states: [] })).toEqual([])
  })
})
