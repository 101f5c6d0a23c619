import { applyMapping, draftMapping, type RawTable, readMapping } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rawFromCsv } from '../tables-from-csv.ts'

const dutch = `Klantnr;Naam;Geslacht;Geboortejaar;Soort uitkering;Startdatum traject;Einddatum traject;Reden uitstroom;Datum in dienst;Uren per week;Uurloon;Contractvorm;Lievelingskleur
K1;Jansen;m;1980;WW;1-3-2024;1-9-2024;werk gevonden;1-9-2024;24;14,50;vast;rood ZEBRA
K2;Vries;v;1975;Bijstand;4-3-2024;;;;nvt;nvt;;blauw
K3;Bakker;v;1990;WW;1-4-2024;2-8-2024;ziekte;;;;;geel
K4;Smit;m;1961;Bijstand;1-4-2024;3-8-2024;werk gevonden;5-8-2024;32;15;vast;
K5;Mulder;v;1988;WW;1-5-2024;3-9-2024;ziekte;;;;;
`

const draft = (text: string, file: string, language: 'nl' | 'en' = 'nl', leftOut: Record<string, string> = {}) =>
  draftMapping([{ address: file, table: rawFromCsv(text, file), leftOut: new Map(Object.entries(leftOut)) }], {
    language,
  })

const rows = (table: RawTable | undefined) =>
  table?.lines.map((_, row) =>
    Object.fromEntries(table.columns.map((name, position) => [name, table.cells[position]?.[row]])),
  )

describe("a mapping drafted from a firm's own file", () => {
  const yaml = draft(dutch, 'trajecten.csv', 'nl', { Naam: 'I-07' })
  const { value, findings } = readMapping(yaml, 'mapping.yaml')

  it('parses, and every line that decides something asks to be confirmed', () => {
    expect(findings).toEqual([])
    const deciding = yaml.split('\n').filter((line) => /^ {6}\w|^(decimal|dates|missing|encoding)/.test(line))
    expect(deciding.length).toBeGreaterThan(15)
    expect(deciding.filter((line) => !line.includes('# te bevestigen:'))).toEqual([])
  })

  it('recognises tables, columns, codes, order of dates, decimal mark and words for no value', () => {
    expect(value).toMatchObject({ decimal: ',', dates: 'day-month-year', missing: ['nvt'] })
    const { tables, findings: mapped } = applyMapping(
      new Map([['trajecten.csv', rawFromCsv(dutch, 'trajecten.csv')]]),
      value!,
    )
    expect([...tables.keys()]).toEqual(['enrolments', 'jobs', 'persons'])
    expect(mapped).toEqual([])
    expect(rows(tables.get('enrolments'))?.[1]).toEqual({
      enrolment_id: 'e-K2',
      person_id: 'K2',
      assignment_date: '4-3-2024',
      start_date: '4-3-2024',
      end_date: '',
      end_reason: '',
      benefit_regime: 'PW',
    })
    expect(rows(tables.get('enrolments'))?.map(({ end_reason }) => end_reason)).toEqual([
      'job',
      '',
      'illness',
      'job',
      'illness',
    ])
    expect(rows(tables.get('persons'))?.map(({ sex }) => sex)).toEqual(['1', '2', '2', '1', '2'])
    expect(rows(tables.get('jobs'))?.map(({ begin, hourly_wage }) => [begin, hourly_wage])).toEqual([
      ['1-9-2024', '14,50'],
      ['5-8-2024', '15'],
    ])
  })

  it('names what it does not know, what is required and not there, and what it leaves out', () => {
    expect(yaml).toContain('niet gebruikt: Lievelingskleur: niet herkend (tekst)')
    expect(yaml).toMatch(
      /# observation_end: # verplicht, niet gevonden.*datums in dit bestand: Startdatum traject, Eind/,
    )
    expect(yaml).toContain('weggelaten, want dit kan mensen aanwijzen (I-07): Naam')
    expect(yaml).toContain('assignment_date: Startdatum traject # te bevestigen: niet gevonden; ')
    expect(yaml).toContain('nog zonder eigen code (CONTRACT): vast; kies uit: 1 = vast, vaste uren;')
    expect(yaml).toContain('# contract_type: { from: Contractvorm, recode: { vast: "?" } }')
  })

  it('shows no cell but codes and words for no value', () => {
    expect(yaml).not.toMatch(/ZEBRA|rood|Jansen|K1|14,50|1980|2024/)
  })

  it('knows French and English names, and speaks English when asked', () => {
    const text =
      'Numéro client,Sexe,Année de naissance,Date début,Date fin\n1,H,1980,2024-01-01,2024-02-01\n2,F,1981,2024-01-01,\n3,F,1982,2024-01-02,\n4,H,1983,2024-01-03,\n'
    const french = readMapping(draft(text, 'parcours.csv', 'en'), 'mapping.yaml').value
    expect(french?.tables).toMatchObject({
      persons: { columns: { sex: { recode: { H: '1', F: '2' } }, birth_year: 'Année de naissance' } },
      enrolments: { columns: { person_id: 'Numéro client', start_date: 'Date début', end_date: 'Date fin' } },
    })
    expect(draft(text, 'parcours.csv', 'en')).toContain('to confirm: name of the column; holds: dates')
  })

  it('knows by their group what bare names under merged headers mean', () => {
    const text =
      'Klant / Nummer,Werk / Van,Werk / Tot,Uitkering / Van,Uitkering / Tot\na1b,2024-01-01,2024-02-01,2023-01-01,\nc2d,2024-03-01,,2023-01-01,\n'
    expect(readMapping(draft(text, 'export.csv'), 'mapping.yaml').value?.tables).toMatchObject({
      jobs: { columns: { person_id: 'Klant / Nummer', begin: 'Werk / Van', end: 'Werk / Tot' } },
      spells: { columns: { begin: 'Uitkering / Van', end: 'Uitkering / Tot', channel: { constant: 'benefit' } } },
    })
  })

  it('says of numbers of Excel for days that they must become days', () => {
    expect(draft('klantnr,werk vanaf\na1,45306\nb2,45310\n', 'a.csv', 'en')).toContain(
      'begin: werk vanaf # to confirm: name of the column; holds: numbers of five digits, which is how Excel keeps a day',
    )
  })

  it('declares dates of eight digits, as registers write them', () => {
    const yaml = draft('rinpersoon;werk vanaf;werk tot\na1;20240131;99991231\nb2;20240201;20240301\n', 'a.csv', 'en')
    expect(yaml).toContain('dates: year-month-day # to confirm: dates stand there as eight digits, year first (werk')
  })

  it('gives a name that may not be shown by its place', () => {
    const yaml = draft('klantnr,geboortejaar,Jansen 061234\na1,1980,x\nb2,1981,y\n', 'a.csv', 'en')
    expect(yaml).toContain('not used: #3: has no name that may be shown')
    expect(yaml).not.toContain('Jansen')
  })

  it('makes no table of people from a file with several rows a person, and says so', () => {
    expect(draft('klantnr,geslacht\na1,m\na1,m\nb2,v\nb2,v\n', 'a.csv', 'en')).toContain(
      'not used: geslacht: persons.sex, this table has one row a person, this file more',
    )
  })

  it('says when a column does not hold what its name promises', () => {
    expect(draft('klantnr,startdatum traject,einddatum traject\nA,soon,2024-01-01\n', 'a.csv', 'en')).toContain(
      'start_date: startdatum traject # to confirm: name of the column; holds: text, which does not fit',
    )
  })
})

describe('a drafted mapping of any file', () => {
  const name = fc.oneof(
    fc.constantFrom('klantnr', 'geslacht', 'uurloon', 'startdatum', 'einddatum', 'status', 'uitkering', 'geboortejaar'),
    fc.string({ unit: fc.constantFrom('a', 'é', '#', ':', '"', "'", '{', ' ', '1', '-', '\n', ','), maxLength: 12 }),
  )
  const cell = fc.oneof(
    fc.constantFrom('', 'm', 'ja', '-', 'nvt', '1-3-2024', '{', '"', '# x', 'yes: no', '007'),
    fc.string(),
  )

  it('parses under the schema', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        (columns, cells) => {
          const lines = cells.map((_, row) => row + 2)
          const byColumn = columns.map((_, position) => cells.map((row) => row[position] ?? ''))
          const table = { file: 'a.csv', columns, cells: byColumn, lines }
          const yaml = draftMapping([{ address: 'a.csv', table, leftOut: new Map() }], { language: 'en' })
          expect(readMapping(yaml, 'mapping.yaml').findings).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})
