import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '@doorstroom/trajectories'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { type SurveyedPath, surveyPath } from '../../../packages/cli/src/checking/survey-path.ts'
import { main } from '../../../packages/cli/src/main.ts'
import { type StudyFiles, smallStudy, writeStudy } from '../../hostile/small-study.ts'
import { recordingTerminal } from '../recording-terminal.ts'

async function check(folder: string, ...options: string[]) {
  const terminal = recordingTerminal()
  const code = await main(['check', folder, ...options], terminal)
  return { code, out: terminal.data.join('\n'), said: terminal.talk.join('\n') }
}

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'doorstroom-check-')), 'new')

/** The small study with an impossible date on line 4 of its spells and a total under its jobs. */
function dirtyStudy(): StudyFiles {
  const files = smallStudy()
  const spells = (files['data/spells.csv'] ?? '').split('\n')
  spells[3] = (spells[3] ?? '').replace('2021-06-01', '2021-02-31')
  return {
    ...files,
    'data/spells.csv': spells.join('\n'),
    'data/jobs.csv': `${files['data/jobs.csv']}Totaal,,,,832,\n`,
  }
}

/** The small study as a Dutch office delivers it: semicolon, decimal comma, Windows-1252, day-month-year, own names. */
function dutchStudy(): Record<string, string | Uint8Array> {
  const { 'data/jobs.csv': jobs = '', 'data/spells.csv': spells = '', ...files } = smallStudy()
  const inDutch = (text: string) => text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3-$2-$1')
  const dated = Object.entries(files).map(([name, text]) => [name, name.endsWith('.csv') ? inDutch(text) : text])
  const wages = jobs.replaceAll(/,4\n/g, ';4;14,50\n').replaceAll(',', ';').replaceAll('14;50', '14,50')
  return {
    ...Object.fromEntries(dated),
    'data/spells.csv': inDutch(spells).replaceAll(',', '|'),
    'data/banen 2022.txt': Buffer.from(
      `${inDutch(wages).replace(/.*/, 'Baan;Cliënt;begin;end;hours_contract;contract_type;Loon (€)')}Totaal;;;;832;;\n`
        .replaceAll('€', '\u0080')
        .replaceAll(';32;', ';32,0;'),
      'latin1',
    ),
    'mapping.yaml': `doorstroom-mapping: 1
encoding: windows-1252
delimiter: ;
decimal: ','
dates: day-month-year
files:
  spells.csv: { delimiter: '|' }
  persons.csv: { delimiter: ',', encoding: utf-8 }
  enrolments.csv: { delimiter: ',' }
tables:
  jobs:
    from: banen 2022.txt
    columns: # as the payroll calls them
      job_id: Baan
      person_id: Cliënt
      begin: begin
      end: end
      hours_contract: hours_contract
      contract_type: contract_type
      hourly_wage: Loon (€)
`,
  }
}

describe('the findings of a check', () => {
  it('are all told at once, errors of cells and of whole tables, with exit code 3', async () => {
    const files = dirtyStudy()
    files['data/persons.csv'] = `${files['data/persons.csv']}${files['data/persons.csv']?.split('\n')[1]}\n`
    const { code, out } = await check(writeStudy(files), '--json')
    const { findings } = JSON.parse(out) as { findings: Finding[] }
    expect(code).toBe(3)
    expect(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ code: rule }) => rule)
        .sort(),
    ).toEqual(['trajectories.dayNonExistent', 'trajectories.duplicateKey', 'trajectories.totalRow'])
  })

  it('as text stand in blocks a file, and keep values to themselves unless asked', async () => {
    const study = writeStudy(dirtyStudy())
    const { out } = await check(study, '--lang', 'nl')
    expect(out).toContain('data/spells.csv: 1 fout(en)')
    expect(out).toMatch(/FOUT {6}kolom begin, rij 4: Deze datum bestaat niet/)
    expect(out).not.toContain('2021-02-31')
    expect((await check(study, '--lang', 'nl', '--show-values')).out).toContain('gevonden: "2021-02-31"')
  })

  it('as CSV have a row each, with file, sheet, row and column apart', async () => {
    const { code, out } = await check(writeStudy(dirtyStudy()), '--format', 'csv', '--show-values')
    expect(code).toBe(3)
    const rows = parse(out, { columns: true }) as Record<string, string>[]
    expect(rows.find(({ code: rule }) => rule === 'trajectories.dayNonExistent')).toMatchObject({
      severity: 'error',
      file: 'data/spells.csv',
      sheet: '',
      row: '4',
      column: 'begin',
    })
    expect(out).not.toContain('2021-02-31')
  })

  it.each(['nl', 'en'])(
    'as a page in %s need no script or network, name every place and no value',
    async (language) => {
      const out = newFolder()
      const study = writeStudy(dirtyStudy())
      const { code } = await check(study, '--format', 'html', '--out', out, '--lang', language, '--show-values')
      const page = readFileSync(out, 'utf8')
      expect(code).toBe(3)
      expect(page).toContain(`<html lang="${language}">`)
      expect(page).toContain("default-src 'none'")
      expect(page).not.toMatch(/<script|https?:|url\(|\son\w+=/i)
      expect(page).toContain(language === 'nl' ? 'rij\u00A04' : 'row\u00A04')
      expect(page).toContain('data/jobs.csv')
      expect(page).not.toContain('2021-02-31')
    },
  )

  it('as a page escape what people named their columns and files', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'doorstroom-check-')), '<b>x.csv')
    writeFileSync(file, 'id;id\n1;2\n')
    const { out } = await check(file, '--format', 'html')
    expect(out).toContain('&lt;b&gt;x.csv')
    expect(out).not.toContain('<b>x')
  })

  it('in an unknown format, or with values to a file, are refused', async () => {
    const study = writeStudy(smallStudy())
    expect((await check(study, '--format', 'xml')).code).toBe(2)
    const terminal = { ...recordingTerminal(), onScreen: false }
    expect(await main(['check', study, '--show-values'], terminal)).toBe(2)
  })

  it('are none for a sound study, and the page says so', async () => {
    const { code, out } = await check(writeStudy(smallStudy()), '--format', 'html', '--lang', 'en')
    expect(code).toBe(0)
    expect(out).toMatch(/The files can be used|There are no errors/)
  })
})

describe('a mended copy', () => {
  it('is a study that checks clean of what was mended, with a log, for its owner only; the files stay', async () => {
    const study = writeStudy(dirtyStudy())
    const before = readFileSync(join(study, 'data', 'jobs.csv'), 'utf8')
    const copy = newFolder()
    const { code, out, said } = await check(study, '--repair', copy, '--lang', 'en')
    expect(code).toBe(3)
    expect(out).toContain('trajectories.totalRow')
    expect(said).toContain('1× total row at the end')
    expect(readFileSync(join(study, 'data', 'jobs.csv'), 'utf8')).toBe(before)
    expect(readFileSync(join(copy, 'change-log.csv'), 'utf8')).toBe(
      'file,row,column,rule,done\ndata/jobs.csv,28,,total-row-removed,total row removed\n',
    )
    expect(statSync(copy).mode & 0o077).toBe(0)
    expect(statSync(join(copy, 'data', 'spells.csv')).mode & 0o077).toBe(0)
    const again = JSON.parse((await check(copy, '--json')).out) as { findings: Finding[] }
    const errors = again.findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code: rule }) => rule)).toEqual(['trajectories.dayNonExistent'])
  })

  it('of files written otherwise reads as they did, under the names that its own mapping.yaml has', async () => {
    const study = writeStudy(dutchStudy())
    const copy = newFolder()
    const { said } = await check(study, '--repair', copy, '--lang', 'en')
    expect(said).toContain('1× total row at the end')
    const mapping = readFileSync(join(copy, 'mapping.yaml'), 'utf8')
    expect(mapping).toContain('# as the payroll calls them')
    expect(mapping).toContain('from: banen-2022.csv')
    expect(mapping).not.toMatch(/encoding|delimiter|files/)
    const [before, after] = [await surveyPath(study), await surveyPath(copy)]
    expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const cells = ({ tables }: SurveyedPath) =>
      [...tables].map(([name, { columns, rowCount }]) => ({ name, rowCount, columns: [...columns] }))
    expect(cells(after)).toEqual(cells(before))
    expect(after.rows.get('jobs')).toBe(26)
    expect(cells(after).find(({ name }) => name === 'jobs')?.columns).toContainEqual([
      'hourly_wage',
      expect.objectContaining({ values: new Float64Array(26).fill(14.5) }),
    ])
  })

  it('leaves out a file that cannot be read wholly, and says so', async () => {
    const files = dirtyStudy()
    const study = writeStudy({ ...files, 'data/jobs.csv': `${files['data/jobs.csv']}j,too,many,cells,for,this,row\n` })
    const copy = newFolder()
    const { said } = await check(study, '--repair', copy, '--lang', 'en')
    expect(said).toContain('not copied, since it cannot be read wholly: jobs.csv')
    expect(readdirSync(join(copy, 'data')).sort()).toEqual(['enrolments.csv', 'persons.csv', 'spells.csv'])
  })

  it('of one file stands beside its log', async () => {
    const study = writeStudy(dirtyStudy())
    const copy = newFolder()
    await check(join(study, 'data', 'jobs.csv'), '--repair', copy)
    expect(readdirSync(copy).sort()).toEqual(['change-log.csv', 'jobs.csv'])
    expect((await check(join(copy, 'jobs.csv'))).code).toBe(0)
  })

  it('of one file has nothing of its free text, and that is said', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'doorstroom-check-')), 'notes.csv')
    const rows = Array.from(
      { length: 60 },
      (_, row) => `q7r2m9kx${row};heeft op ${row} maart gebeld over zijn zieke rug`,
    )
    writeFileSync(file, `client;note\n${rows.join('\n')}\n`)
    const copy = newFolder()
    const { code, out } = await check(file, '--repair', copy, '--lang', 'en')
    expect(code).toBe(0)
    expect(out).toMatch(/disclosure\.I-08/)
    const written = readFileSync(join(copy, 'notes.csv'), 'utf8')
    expect(written).toContain('q7r2m9kx59')
    expect(written).not.toContain('rug')
  })

  it('is not written over anything, nor among the data, nor when a column identifies people', async () => {
    const files = dirtyStudy()
    const study = writeStudy(files)
    expect((await check(study, '--repair', study)).code).toBe(2)
    expect((await check(study, '--repair', join(study, 'data', 'mended'))).code).toBe(2)
    expect(readdirSync(join(study, 'data'))).not.toContain('mended')
    const copy = newFolder()
    const telling = { ...files, 'data/persons.csv': 'person_id,mail\npaxkq0zr,someone@example.nl\n' }
    expect((await check(writeStudy(telling), '--repair', copy)).code).toBe(4)
    expect(existsSync(copy)).toBe(false)
  })
})

describe('the risk that people are recognised', () => {
  it('is told when asked for, in the page for its owner only', async () => {
    const study = writeStudy(smallStudy())
    const { out } = await check(study, '--risk', '--lang', 'nl')
    expect(out).toContain('Mensen in het bestand: 40.')
    expect(out).toContain('leeftijd per 5 jaar, kwartaal van de start')
    const page = newFolder()
    await check(study, '--risk', '--format', 'html', '--out', page, '--lang', 'en')
    expect(readFileSync(page, 'utf8')).toContain('People in the file: 40.')
    expect(statSync(page).mode & 0o077).toBe(0)
    expect((await check(study)).out).not.toContain('Mensen in het bestand')
  })
})
