import { createHash } from 'node:crypto'
import { existsSync, linkSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pseudonyms } from '../../../packages/disclosure/src/pseudonym/rule/pseudonyms.ts'
import { workplace } from './workplace.ts'

let place = workplace()
place.remove()
beforeEach(async () => {
  place = workplace()
  await place.run(['make-key', place.key])
})
afterEach(() => place.remove())

const written = (name = 'uit.csv') => readFileSync(place.path('veilig', name), 'utf8')
const nothingWritten = () => !existsSync(place.path('veilig')) || readdirSync(place.path('veilig')).length === 0
const pseudonym = (identifier: string, domain = 'proef-noord') =>
  pseudonyms(readFileSync(place.key), domain).pseudonym(identifier)

describe('pseudonymising a file', () => {
  it('replaces the identifiers, keeps every other cell as it was, and says how in a manifest', async () => {
    const input = place.input(
      'bsn;score;reden\r\n111222333;3,5;"a;b"\r\n 1112.22.333 ;-1;" ""x"" "\r\n;2;\r\n10000008;;9999-12-31\r\n',
    )
    const { code, text } = await place.run(place.words(input, 'bsn', '--rename', 'bsn=person_id', '--lang', 'nl'))
    expect([code, text.split('\n')[0]!.startsWith('4 rijen gelezen en geschreven')]).toEqual([0, true])
    expect(written()).toBe(
      `person_id;score;reden\n${pseudonym('111222333')};3,5;"a;b"\n${pseudonym('111222333')};-1;" ""x"" "\n;2;\n${pseudonym('010000008')};;9999-12-31\n`,
    )
    const manifest = JSON.parse(written('uit.csv.manifest.json'))
    expect(manifest).toMatchObject({
      ...{ domain: 'proef-noord', columns: ['bsn'], renamed: { bsn: 'person_id' }, rowsIn: 4, rowsOut: 4 },
      ...{ emptyIdentifiers: { bsn: 1 }, dropped: [], shiftedDates: null, file: 'uit.csv' },
      sha256: createHash('sha256').update(written()).digest('hex'),
    })
    expect(manifest.keyId).toMatch(/^[0-9a-f]{8}$/)
    expect(readdirSync(place.path('veilig')).sort()).toEqual(['uit.csv', 'uit.csv.manifest.json'])
    const left = [text, JSON.stringify(manifest), written()].join()
    for (const secret of ['111222333', '10000008', readFileSync(place.key).toString('hex')])
      expect(left).not.toContain(secret)
    if (process.platform !== 'win32') {
      expect(statSync(place.path('veilig', 'uit.csv')).mode & 0o777).toBe(0o600)
      expect(statSync(place.path('veilig')).mode & 0o777).toBe(0o700)
    }
  })

  it('gives two holders with one key and one project the same pseudonyms, and other projects others', async () => {
    const rows = (ids: readonly string[], delimiter: string) => ids.map((id) => `${id}${delimiter}1\n`).join('')
    await place.run(place.words(place.input(`nr,x\n${rows(['k-111222', 'K 333444'], ',')}`), 'nr'))
    const first = written()
    await place.run(place.words(place.input(`nr,x\n${rows(['K111222', 'k.333.444'], ',')}`), 'nr'))
    expect(written()).toBe(first)
    await place.run([
      ...place.words(place.input(`nr,x\n${rows(['K111222', 'k333444'], ',')}`), 'nr'),
      '--domain',
      'proef-zuid',
    ])
    expect(
      written()
        .split(/[,\n]/)
        .filter((cell) => first.includes(cell) && cell.length > 20),
    ).toEqual([])
  })

  it('reads Windows-1252 when told so, UTF-16 by its mark, and refuses bytes that are not text', async () => {
    const text = 'nr;plaats\nK1112221;Ameland €\nK1112222;Curaçao\n'
    const latin = Buffer.from(text.replace('€', '\u0080'), 'latin1')
    const expected = () => text.replace(/K\d+/g, (id) => pseudonym(id))
    expect((await place.run(place.words(place.input(latin), 'nr'))).text).toContain('disclosure.textNotDecoded')
    expect(nothingWritten()).toBe(true)
    await place.run(place.words(place.input(latin), 'nr', '--encoding', 'windows-1252'))
    expect(written()).toBe(expected())
    await place.run(place.words(place.input(Buffer.from(`\ufeff${text}`, 'utf16le')), 'nr'))
    expect(written()).toBe(expected())
    await place.run(place.words(place.input(`\ufeff${text}`), 'nr'))
    expect(written()).toBe(expected())
  })
})

describe('a column that still identifies people', () => {
  const file = 'bsn,mail,score\n111222333,jan@voorbeeld.nl,3\n'

  it('stops everything with exit code 4, unless it is left out', async () => {
    const { code, text } = await place.run(place.words(place.input(file), 'bsn'))
    expect([code, nothingWritten()]).toEqual([4, true])
    expect(text).toContain('I-05: Column "mail" holds e-mail addresses (1 of 1 cells).')
    expect(text).toContain('--drop')
    expect(text).not.toContain('voorbeeld.nl')
    expect((await place.run(place.words(place.input(file), 'bsn', '--drop', 'mail'))).code).toBe(0)
    expect(written().split('\n')[0]).toBe('bsn,score')
  })

  it('is also one of free text, and one whose name promises names', async () => {
    const notes = 'nr,opmerking\nK1112221,belde vanmorgen dat zij ziek was\n'
    expect((await place.run(place.words(place.input(notes), 'nr'))).text).toContain('I-08')
    expect((await place.run(place.words(place.input(notes), 'nr', '--labels', 'opmerking'))).code).toBe(0)
    const named = 'naam,x\nJansen,1\n'
    const { code, text } = await place.run(place.words(place.input(named), 'naam'))
    expect([code, text.includes('--rename')]).toEqual([4, true])
    expect((await place.run(place.words(place.input(named), 'naam', '--rename', 'naam=person_id'))).code).toBe(0)
  })

  it('is found on its own rows at the end of a long file', async () => {
    const many = Array.from({ length: 20_050 }, (_, row) => `K${100_000_000 + row * 7},${row % 5}`)
    const input = place.input(`nr,kenmerk\n${many.join('\n')}\nK99999999,NL91ABNA0417164300\n`)
    const { code, text } = await place.run(place.words(input, 'nr'))
    expect([code, text.includes('I-04')]).toEqual([4, true])
  })
})

describe('what cannot be done right is refused, and nothing is written', () => {
  const refusals = [
    ['another number of cells', 'nr,x\nK1112221,1\nK1112222\n', [], 3, 'disclosure.rowUnreadable', 'Line 3'],
    ['a quote that does not close', 'nr,x\nK1112221,"1\nK1112222,2\n', [], 3, 'disclosure.rowUnreadable', ''],
    ['an empty file', '', [], 3, 'disclosure.headerUnclear', ''],
    ['two columns with one name', 'nr,NR\nK1112221,1\n', [], 3, 'disclosure.headerUnclear', ''],
    ['a new name that is there already', 'nr,x\nK1112221,1\n', ['--rename', 'nr=x'], 3, 'disclosure.headerUnclear', ''],
    ['a number of a spreadsheet', 'nr,x\n111222333.0,1\n', [], 3, 'disclosure.identifierIsNumber', 'Row 1'],
    ['a number in powers of ten', 'nr,x\n"1,11222E+08",1\n', [], 3, 'disclosure.identifierIsNumber', 'Row 1'],
    ['a column that is not there', 'nr,x\nK1112221,1\n', ['--drop', 'y'], 2, 'disclosure.noSuchColumn', 'nr, x'],
    [
      'a date of another kind',
      'nr,x\nK1112221,1-3-2024\n',
      ['--shift-dates', 'x'],
      3,
      'disclosure.dateUnreadable',
      'Row 1',
    ],
    ['a date of nobody', 'nr,x\n,2024-03-01\n', ['--shift-dates', 'x'], 3, 'disclosure.dateWithoutPerson', 'Row 1'],
    ['a domain with capitals', 'nr,x\nK1112221,1\n', ['--domain', 'Noord'], 2, 'disclosure.wrongOption', ''],
    ['one column in two roles', 'nr,x\nK1112221,1\n', ['--drop', 'nr'], 2, 'disclosure.wrongOption', ''],
  ] as const

  it.each(refusals)('%s', async (_, text, more, code, name, where) => {
    const found = await place.run(place.words(place.input(text), 'nr', ...more))
    expect([found.code, found.text.split(':')[0]]).toEqual([code, name])
    expect(found.text).toContain(where)
    expect(found.text).not.toMatch(/111222333|K111222|1-3-2024|Jansen/)
    expect(nothingWritten()).toBe(true)
  })

  it('an output that is the input, by name or by hard link', async () => {
    const input = place.input('nr,x\nK1112221,1\n')
    linkSync(input, place.path('bron', 'zelfde.csv'))
    for (const out of [input, place.path('bron', 'zelfde.csv'), place.key]) {
      const { code, text } = await place.run([...place.words(input, 'nr'), '--out', out])
      expect([code, text.split(':')[0]]).toEqual([2, 'disclosure.sameFile'])
    }
    expect(readFileSync(input, 'utf8')).toBe('nr,x\nK1112221,1\n')
  })
})

describe('what is optional', () => {
  it('a mapping is kept outside the project only, each identifier once', async () => {
    const input = place.input('nr,x\nK1112221,1\nK1112221,2\nK1112222,3\n')
    const inside = await place.run(place.words(input, 'nr', '--keep-mapping', place.path('veilig', 'map.csv')))
    expect([inside.code, inside.text.split(':')[0], nothingWritten()]).toEqual([2, 'disclosure.secretInside', true])
    expect((await place.run(place.words(input, 'nr', '--keep-mapping', place.path('sleutels', 'map.csv')))).code).toBe(
      0,
    )
    expect(readFileSync(place.path('sleutels', 'map.csv'), 'utf8')).toBe(
      `column,identifier,pseudonym\nnr,K1112221,${pseudonym('K1112221')}\nnr,K1112222,${pseudonym('K1112222')}\n`,
    )
  })

  it('dates move by the same days for one person, so that lengths stay', async () => {
    const input = place.input('nr;begin;einde\nK1112221;2024-03-01;2024-03-11\nK1112221;2024-05-01;\n')
    await place.run(place.words(input, 'nr', '--shift-dates', 'begin', '--shift-dates', 'einde'))
    const [, first = [], second = []] = written()
      .split('\n')
      .map((line) => line.split(';'))
    const day = (text = '') => Date.parse(text) / 86_400_000
    expect(day(first[2]) - day(first[1])).toBe(10)
    expect(day(second[1]) - day(first[1])).toBe(61)
    expect(second[2]).toBe('')
    const shift = pseudonyms(readFileSync(place.key), 'proef-noord').shiftDays('K1112221')
    expect(day(first[1]) - day('2024-03-01')).toBe(shift)
    expect(JSON.parse(written('uit.csv.manifest.json')).shiftedDates).toMatchObject({ columns: ['begin', 'einde'] })
  })

  it('messages are in the language of the environment or as asked', async () => {
    const words = ['make-key', place.path('sleutels', 'a.key')]
    expect((await place.run(words, { LANG: 'nl_NL.UTF-8' })).text).toContain('Kies een andere naam')
    expect((await place.run([...words, '--lang', 'en'], { LANG: 'nl_NL.UTF-8' })).text).toContain('Choose another name')
  })
})
