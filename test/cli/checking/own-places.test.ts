import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Finding } from '@doorstroom/trajectories'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import '../../../packages/cli/src/checking/check-delivery.ts'
import '../../../packages/cli/src/checking/survey-path.ts'
import '../../../packages/cli/src/command/check.ts'
import { main } from '../../../packages/cli/src/main.ts'
import { smallStudy, writeStudy } from '../../hostile/small-study.ts'
import { rawWorkbook, row } from '../../trajectories/workbook/raw-workbook.ts'
import { recordingTerminal } from '../recording-terminal.ts'

const { 'study.yaml': study = '', ...small } = smallStudy()

async function check(folder: string, ...options: string[]) {
  const terminal = recordingTerminal()
  const code = await main(['check', folder, '--lang', 'nl', ...options], terminal)
  return { code, out: terminal.data.join('\n'), said: terminal.talk.join('\n') }
}

async function findingsOf(folder: string): Promise<Finding[]> {
  const { out } = await check(folder, '--json')
  return (JSON.parse(out) as { findings: Finding[] }).findings
}

/** Clients in a workbook with a title, names of columns in row 3 under groups, and a total without an outcome. */
const workbook = () =>
  rawWorkbook({
    sheets: {
      Klanten: [
        row(1, ['Klantenoverzicht']),
        row(2, ['Klant', null, 'Werk', null, 'Uitkering', null]),
        row(3, ['Nummer', 'Gevolgd tot', 'Van', 'Uren', 'Van', 'Soort']),
        row(4, ['q7r2m9kx4d', '01-03-2025', '15-13-2024', 32, '01-01-2023', 'WW']),
        row(5, ['h3w8t5nb6c', '01-03-2025', '16-01-2024', 24, '01-01-2023', 'steun']),
        row(6, ['Totaal', null, null, '<c><f>SUM(D4:D5)</f></c>', null, null]),
      ].join(''),
    },
    after: '<mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="C2:D2"/><mergeCell ref="E2:F2"/></mergeCells>',
  })

const mapping = `doorstroom-mapping: 1
dates: day-month-year
tables:
  enrolments:
    from: a.xlsx#Klanten
    columns:
      enrolment_id: Klant / Nummer
      person_id: Klant / Nummer
      assignment_date: Uitkering / Van
      observation_end: Klant / Gevolgd tot
  spells:
    from: a.xlsx#Klanten
    columns:
      person_id: Klant / Nummer
      channel: { constant: benefit }
      state: { from: Uitkering / Soort, recode: { list: nl-uitkering@2015 } }
      begin: Uitkering / Van
  jobs:
    from: a.xlsx#Klanten
    columns:
      job_id: Klant / Nummer
      person_id: Klant / Nummer
      begin: Werk / Van
      hours_contract: Werk / Uren
`

const ownStudy = (changed: Record<string, string | Uint8Array> = {}) =>
  writeStudy({ 'study.yaml': study, 'mapping.yaml': mapping, 'data/a.xlsx': workbook(), ...changed })

describe('findings about a file that a mapping reads', () => {
  it('say what the owner calls the column and where the names of the columns stand, on the terminal', async () => {
    const { out } = await check(ownStudy())
    expect(out).toContain('data/a.xlsx, blad Klanten (kolomnamen op rij 3): ')
    expect(out).toMatch(/kolom begin, in uw bestand Werk \/ Van, rij 4: .*\[trajectories.dayNonExistent\]/)
  })

  it('say so on the page and in the CSV as well, and keep the canonical name', async () => {
    const { out: page } = await check(ownStudy(), '--format', 'html')
    expect(page).toContain('De kolomnamen staan hier op rij 3.')
    expect(page).toContain('<code>begin</code> (in uw bestand <code>Werk / Van</code>)')
    const { out: csv } = await check(ownStudy(), '--format', 'csv')
    const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true })
    expect(rows.find(({ code }) => code === 'trajectories.dayNonExistent')).toMatchObject({
      column: 'begin',
      own_column: 'Werk / Van',
      row: '4',
    })
  })

  it('name the row with the names of the columns where a column is missing', async () => {
    const folder = ownStudy({ 'mapping.yaml': mapping.replace('Werk / Uren', 'Werk / Urren') })
    expect((await findingsOf(folder)).find(({ code }) => code === 'trajectories.mappingColumnMissing')).toMatchObject({
      line: 3,
      fix: { nl: 'Bedoelt u Werk / Uren?' },
    })
  })

  it('do not say of a cell with an unknown code that it is empty', async () => {
    const errors = (await findingsOf(ownStudy())).filter(({ line, severity }) => line === 5 && severity === 'error')
    expect(errors.map(({ code, column }) => [code, column])).toEqual([
      ['trajectories.mappingCodeUnknown', 'Uitkering / Soort'],
    ])
  })

  it('are right that --repair takes out a total that is a formula without an outcome', async () => {
    const folder = ownStudy()
    const mended = join(mkdtempSync(join(tmpdir(), 'doorstroom-mended-')), 'copy')
    expect((await findingsOf(folder)).map(({ code }) => code)).toContain('trajectories.totalRow')
    const { said } = await check(folder, '--repair', mended)
    expect(said).toContain('1× totaalregel onderaan')
    expect(
      readFileSync(join(mended, 'data', 'a-Klanten.csv'), 'utf8')
        .trimEnd()
        .split('\n'),
    ).toHaveLength(3)
  })

  it('leave a sheet out of the copy when a cell of an ordinary row cannot be read', async () => {
    const broken = rawWorkbook({
      sheets: {
        Klanten: [
          row(1, ['Nummer', 'Gevolgd tot']),
          row(2, ['q7r2m9kx4d', '<c><f>A1</f></c>']),
          row(3, ['h3w8t5nb6c', '01-03-2025']),
        ].join(''),
      },
    })
    const mended = join(mkdtempSync(join(tmpdir(), 'doorstroom-mended-')), 'copy')
    await check(ownStudy({ 'data/a.xlsx': broken }), '--repair', mended)
    expect(existsSync(join(mended, 'data', 'a-Klanten.csv'))).toBe(false)
  })
})

describe('a file that cannot be read', () => {
  const csv = 'id,van,id\n1,2024-01-01,2\n'
  const plain = mapping.replaceAll('a.xlsx#Klanten', 'a.csv')

  it('is said once, with the cause, however many tables are made from it', async () => {
    const folder = writeStudy({ 'study.yaml': study, 'mapping.yaml': plain, 'data/a.csv': csv })
    expect((await findingsOf(folder)).map(({ code, file }) => [code, file])).toEqual([
      ['trajectories.headerDuplicate', 'data/a.csv'],
    ])
  })

  it('is said once when it is not there, with the files that are', async () => {
    const folder = writeStudy({ ...small, 'study.yaml': study, 'mapping.yaml': plain })
    const absent = (await findingsOf(folder)).filter(({ code }) => code === 'trajectories.mappingFileMissing')
    expect(absent).toHaveLength(1)
    expect(absent[0]?.fix.nl).toContain('persons.csv')
  })

  it.each([
    ['a.csv.gz', 'Dit is een ingepakt bestand', 'Pak het uit'],
    ['a.ods', 'Dit is een werkmap van een soort die niet wordt gelezen', '.xlsx'],
    ['a.sas7bdat', 'Dit is een bestand van een statistiekprogramma', '.sav'],
  ])('%s says what it is and the way out, in a study and alone', async (name, what, fix) => {
    const content = gzipSync('id\n1\n')
    const named = plain.replaceAll('a.csv', name)
    const folder = writeStudy({ 'study.yaml': study, 'mapping.yaml': named, [`data/${name}`]: content })
    const found = [await findingsOf(folder), await findingsOf(join(folder, 'data', name))]
    for (const findings of found) {
      expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['study.fileNotRead', 'error']])
      expect(findings[0]?.message.nl).toContain(what)
      expect(findings[0]?.fix.nl).toContain(fix)
    }
  })

  it('stops a draft with the same cause', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'doorstroom-packed-'))
    writeFileSync(join(folder, 'a.csv.gz'), gzipSync('id\n1\n'))
    const terminal = recordingTerminal()
    expect(await main(['init', join(folder, 'study'), '--from', join(folder, 'a.csv.gz')], terminal)).toBe(3)
    expect(terminal.talk.join('\n')).toContain('study.fileNotRead')
  })
})
