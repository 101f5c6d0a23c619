import { checkTables, readMapping } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { tablesFromCsv } from '../../trajectories/tables-from-csv.ts'

const persons = 'person_id,birth_year,sex\n'
const spells = 'person_id,channel,state,begin,end\n'
const day = '1987-02-13'

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly code: string
  readonly line: number
  readonly column: string
}

const cases: readonly Case[] = [
  {
    name: 'a duplicate id',
    files: { 'persons.csv': `${persons}ZEBRA,1980,1\nB,1980,1\nZEBRA,1981,2\n` },
    code: 'duplicateKey',
    line: 4,
    column: 'person_id',
  },
  {
    name: 'an unknown code',
    files: { 'persons.csv': `${persons}A,1980,ZEBRA\n` },
    code: 'codeUnknown',
    line: 2,
    column: 'sex',
  },
  {
    name: 'an end before its begin',
    files: { 'spells.csv': `${spells}A,labour,WT,${day},1987-02-12\n` },
    code: 'endBeforeBegin',
    line: 2,
    column: 'end',
  },
  {
    name: 'overlapping spells',
    files: { 'spells.csv': `${spells}A,labour,WT,${day},\nA,labour,UB,1988-02-13,\n` },
    code: 'overlappingSpells',
    line: 3,
    column: 'begin',
  },
  {
    name: 'a date that does not exist',
    files: { 'spells.csv': `${spells}A,labour,WT,1987-02-29,\n` },
    code: 'dayNonExistent',
    line: 2,
    column: 'begin',
  },
  {
    name: 'a date in another order',
    files: { 'spells.csv': `${spells}A,labour,WT,13-02-1987,\n` },
    code: 'dayUnreadable',
    line: 2,
    column: 'begin',
  },
  {
    name: 'a decimal comma',
    files: { 'search_activities.csv': 'person_id,date,channel,count,minutes\nA,2024-01-01,03,1,"98765,43"\n' },
    code: 'decimalComma',
    line: 2,
    column: 'minutes',
  },
  {
    name: 'an empty required cell',
    files: { 'spells.csv': `${spells}ZEBRA,labour,,${day},\n` },
    code: 'valueMissing',
    line: 2,
    column: 'state',
  },
  {
    name: 'a number outside its range',
    files: { 'persons.csv': `${persons}A,98765,1\n` },
    code: 'numberOutOfRange',
    line: 2,
    column: 'birth_year',
  },
  {
    name: 'an invisible character in an id',
    files: { 'persons.csv': `${persons}ZEB\u200BRA,1980,1\n` },
    code: 'idInvisibleCharacter',
    line: 2,
    column: 'person_id',
  },
  {
    name: 'a missing column',
    files: { 'spells.csv': `person_id,channel,state,start\nZEBRA,labour,WT,${day}\n` },
    code: 'columnMissing',
    line: 1,
    column: 'begin',
  },
  {
    name: 'an orphan',
    files: { 'persons.csv': `${persons}A,1980,1\n`, 'spells.csv': `${spells}ZEBRA,labour,WT,${day},\n` },
    code: 'unknownReference',
    line: 2,
    column: 'person_id',
  },
]

describe.each(cases)('a table with $name', ({ files, code, line, column }) => {
  const { tables, findings } = tablesFromCsv(files)
  const all = [...findings, ...checkTables(tables)]

  it('is refused with a code, line, column and fix', () => {
    const found = all.find((finding) => finding.code === `trajectories.${code}`)
    expect(found).toMatchObject({ severity: 'error', line, column })
    expect(Object.keys(files)).toContain(found?.file)
  })

  it('has none of its cells in a message', () => {
    expect(JSON.stringify(all)).not.toMatch(/ZEB|RA"|98765|1987|13-02/)
  })
})

describe('a mapping', () => {
  it('with an unknown key is refused with its line and the key that was meant', () => {
    expect(
      readMapping('doorstroom-mapping: 1\ntables:\n  persons:\n    form: ZEBRA.csv\n', 'mapping.yaml').findings,
    ).toMatchObject([
      { code: 'trajectories.configKeyMissing', line: 3 },
      { code: 'trajectories.configKeyUnknown', line: 4, fix: { en: 'Did you mean from?' } },
    ])
  })

  it('of a table or column that does not exist is refused as well', () => {
    const { findings } = readMapping(
      'doorstroom-mapping: 1\ntables:\n  spell: { from: a.csv }\n  jobs: { from: a.csv, columns: { jobid: x } }\n',
      'mapping.yaml',
    )
    expect(findings.map(({ line, fix }) => [line, fix.en])).toEqual([
      [4, 'Did you mean job_id?'],
      [3, 'Did you mean spells?'],
    ])
  })
})
