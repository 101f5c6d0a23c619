import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Delivery, readStaged, readWhole } from './both-ways.ts'
import { dirtyRegister } from './dirty-register.ts'

const spells = (lines: readonly string[], end = '\n') =>
  ['person_id,channel,state,begin,end,hours_week', ...lines].join(end) + end
const sound = Array.from({ length: 70 }, (_, row) => `P${row},labour,WT,2023-01-01,2024-01-01,${row % 40}`)
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

const deliveries: Readonly<Record<string, Delivery>> = {
  'sound rows': { spells: spells(sound) },
  'carriage returns': { spells: spells([...sound, 'Q,labour,WT,2023-02-30,,'], '\r\n') },
  'carriage returns here and there': {
    spells: spells(sound).replaceAll('P3', '\rP3').replaceAll('2024-01-01,5\n', '2024-01-01,5\r\n'),
  },
  'a byte order mark': { spells: `\uFEFF${spells(sound)}` },
  'UTF-16': { spells: utf16(spells(sound)) },
  'windows-1252': { spells: Buffer.from(spells([...sound, 'Zo\u00eb,labour,WT,2023-01-01,,']), 'latin1') },
  'letters with accents': {
    spells: spells([...sound, 'Zoë,labour,WT,2023-01-01,,', 'Zoe\u0308,labour,WT,2023-01-01,,']),
  },
  'too few and too many cells': {
    spells: spells([...sound, 'Q,labour', 'Q,labour,WT,2023-01-01,,,', 'Q,labour,WT,2023-01-01,,,x', ',,,,,']),
  },
  'empty lines': {
    spells: spells(['', ...sound.slice(0, 60), '', '', ...sound.slice(60), 'Q,labour,WT,2023-01-99,,', '', '']),
  },
  'lines of blanks': { spells: spells([...sound, '   ', ' , , , , , ', ' Q , labour ,WT,2023-01-01, ,12']) },
  'cells in quotes': {
    spells: spells([
      ...sound,
      '"Q""1","labour","WT","2023-01-01","",""',
      '"Q,2",labour,WT,2023-01-01,,',
      '"",labour,WT,2023-01-01,,',
    ]),
  },
  'line feeds in quotes': {
    spells: spells([
      ...sound.slice(0, 60),
      '"Q\n1",labour,WT,2023-01-01,,',
      '',
      '"Q\n\n2",labour,WT,2023-02-30,,',
      ...sound.slice(60),
      'Q,x,WT,2023-01-01,,',
    ]),
  },
  'a stray quote': { spells: spells([...sound, 'Q"1,labour,WT,2023-01-01,,', 'Q2,labour,WT,2023-01-01,,']) },
  'a quote that is not closed': {
    spells: spells([...sound, '"Q1,labour,WT,2023-01-01,,', 'Q2,labour,WT,2023-01-01,,']),
  },
  'characters that cannot be seen': {
    spells: spells([
      ...sound,
      'Q\u200b1,labour,WT,2023-01-01,,',
      'Q\u00012,labour,WT,2023-01-01,,',
      'CafÃ©,labour,WT,2023-01-01,,',
    ]),
  },
  'text read wrongly in a column that is not used': {
    spells: spells([
      ...sound.map((row) => `${row},ok`),
      'Q,labour,WT,2023-01-01,,,CafÃ©',
      'Q,labour,WT,2024-01-01,,,a\u0002b',
    ]).replace('hours_week', 'hours_week,remark'),
  },
  'open ends': {
    spells: spells(
      [...sound, ...sound]
        .map((row) => row.replace('2024-01-01', '9999-12-31'))
        .concat(sound.map((row) => row.replace('2024-01-01', ' 9999-12-31'))),
    ),
  },
  'many of the same': {
    spells: spells([...sound, ...Array.from({ length: 450 }, (_, row) => `P${row},labour,WT,2023-02-30,9999-12-31,`)]),
  },
  'a title above the names': { spells: `Export of 3 April\n\n${spells(sound)}` },
  'a line that names the delimiter': { spells: `sep=,\n${spells(sound)}` },
  'a nameless column': {
    spells: spells([...sound.map((row) => `${row},`), 'Q,labour,WT,2023-01-01,,,x']).replace(
      'hours_week',
      'hours_week,',
    ),
  },
  'a column that is missing': { spells: spells([...sound, 'Q,labour']).replace('begin', 'start') },
  'a name twice': { spells: spells(sound).replace('state', 'channel') },
  'names only': { spells: spells([]) },
  'nothing at all': { spells: '' },
  'a long cell': { spells: spells([...sound, `${'Q'.repeat(1500)},labour,WT,2023-01-01,,`]) },
  'a line that is far too long': { spells: spells([...sound, `${'Q'.repeat(70_000)},labour,WT,2023-01-01,,`]) },
  'ids that lost their digits': {
    spells: spells([...sound, '1.23457E+17,labour,WT,2023-01-01,,', 'a+1,labour,WT,2023-01-01,,']),
  },
  'text for no value': {
    spells: spells([...sound, 'nvt,labour,WT,2023-01-01,,', 'Q,labour,WT,2023-01-01,-,onbekend']),
  },
}

describe('the engine reads the same rows and says the same as reading whole files', () => {
  it.each(Object.entries(deliveries))('%s', async (_, delivery) => {
    expect(await readStaged(delivery)).toEqual(await readWhole(delivery))
  })

  it('windows-1252, when that is declared', async () => {
    const delivery = deliveries['windows-1252']!
    expect(await readStaged(delivery, { encoding: 'windows-1252' })).toEqual(
      await readWhole(delivery, { encoding: 'windows-1252' }),
    )
  })

  it('numbers with a comma, days before months, own words for missing and own states', async () => {
    const lines = sound.map((row, index) =>
      row
        .replace('2023-01-01', `${1 + (index % 28)}-2-2023`)
        .replace('WT', 'own')
        .replaceAll(',', ';'),
    )
    const odd = [
      'Q;labour;own;31/12/2023;99;12,5',
      'Q;labour;own;31/12-2023;;1.5',
      'Q;labour;WT;01.02.2023;;,5',
      'Q;labour;own;31-12-9999;31-12-9999;0,25',
      'Q;labour;own;31-12-2023 00:00:00;1-1-2024 0:00;0,25',
    ]
    const delivery = { spells: spells([]).replaceAll(',', ';') + [...lines, ...odd].join('\n') }
    const mapping = { decimal: ',' as const, dates: 'day-month-year' as const, missing: ['99', 'Q1'] }
    const settings = { mapping, states: [{ id: 'own', label: { nl: 'eigen', en: 'own' } }] }
    expect(await readStaged(delivery, settings)).toEqual(await readWhole(delivery, settings))
  })

  it('days of eight digits, and midnight behind a day', async () => {
    const lines = sound.map((row, index) =>
      row.replace('2023-01-01', `202302${String(1 + (index % 30)).padStart(2, '0')}`),
    )
    const odd = [
      'Q,labour,WT,20230101,99991231,',
      'Q,labour,WT,00000000,20230101,',
      'Q,labour,WT,31122023,2023-12-31,',
      'Q,labour,WT,2023-01-01 00:00:00,20240101T00:00,',
      'Q,labour,WT,2023-01-01 10:00:00,,',
      'Q,labour,WT,1-2-2023,2023/02/01,',
      'Q,labour,WT,18991231,2023021,',
    ]
    const delivery = { spells: spells([...lines, ...odd]) }
    const settings = { mapping: { dates: 'year-month-day' as const } }
    const whole = await readWhole(delivery, settings)
    expect(whole.accepted.spells).toBeGreaterThan(60)
    expect(await readStaged(delivery, settings)).toEqual(whole)
    expect(await readStaged(delivery)).toEqual(await readWhole(delivery))
  })

  it('ids that are written otherwise, in one table and in those that refer to it', async () => {
    const persons = Array.from({ length: 60 }, (_, row) => `P${row}`)
    const delivery = {
      persons: `person_id,birth_year\n${[...persons, 'p7', '007', '12,about 1980'].join(',1980\n')}\n`,
      spells: spells([...sound, ...['7', '7.0', 'p8', '012', 'É1', 'é1'].map((id) => `${id},labour,WT,2023-01-01,,`)]),
    }
    const whole = await readWhole(delivery)
    const found = whole.checking.filter(({ code }) => code === 'trajectories.idWrittenOtherwise')
    expect(found.map(({ file, column, message }) => [file, column, message.en])).toEqual([
      ['persons.csv', 'person_id', expect.stringContaining('(4, here')],
    ])
    expect(await readStaged(delivery)).toEqual(whole)
    expect(await readStaged({ spells: delivery.spells })).toEqual(await readWhole({ spells: delivery.spells }))
  })

  it('a large file that is read in pieces', async () => {
    const many = Array.from({ length: 9000 }, (_, row) =>
      row % 450 === 7
        ? `P${row},labour,WT,2023-02-3${row % 9},,`
        : `P${row},labour,WT,2023-01-01,2024-01-01,${row % 40}`,
    )
    const delivery = { spells: spells(many, '\r\n').replaceAll('P80', '\r\nP80') }
    const whole = await readWhole(delivery)
    expect(whole.reading.length).toBeGreaterThan(10)
    for (const threads of [1, 3]) expect(await readStaged(delivery, { pieceBytes: 100_000, threads })).toEqual(whole)
  })

  it('a large file with line feeds in quotes that is read in pieces', async () => {
    const many = Array.from({ length: 9000 }, (_, row) =>
      row % 300 === 7
        ? `"P${row}\n\n",labour,"WT",2023-01-01,,`
        : `"P${row % 4000}",labour,WT,2023-01-01,2024-01-0${1 + (row % 9)},"${row % 40}"`,
    )
    const delivery = { spells: spells(many) }
    const whole = await readWhole(delivery)
    for (const threads of [1, 3]) expect(await readStaged(delivery, { pieceBytes: 100_000, threads })).toEqual(whole)
  })

  it('any delivery, however dirty', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyRegister, async (delivery) => {
        expect(await readStaged(delivery)).toEqual(await readWhole(delivery))
      }),
      { numRuns: 6, endOnFailure: true, seed: 4 },
    )
  })
})
