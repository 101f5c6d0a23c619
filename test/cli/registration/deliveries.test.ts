import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrivacyStop } from '@doorstroom/disclosure'
import { DataError, writeWorkbook } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { loadRegistration } from '../../../packages/cli/src/registration/load-registration.ts'
import { readStudy } from '../../../packages/cli/src/study/read-study.ts'
import { type StudyFiles, smallStudy, writeStudy } from '../../hostile/small-study.ts'

/** The spells of the small study as parts in a folder, a file for every ten rows. */
function inParts(files: StudyFiles): { folder: string; parts: string[] } {
  const { 'data/spells.csv': spells = '', ...others } = files
  const folder = writeStudy(others)
  const [header = '', ...rows] = spells.trimEnd().split('\n')
  mkdirSync(join(folder, 'data/spells/2022'), { recursive: true })
  const parts = [0, 10, 20, 30].map((from) => {
    const name = `2022/part-${from}.csv`
    writeFileSync(join(folder, 'data/spells', name), [header, ...rows.slice(from, from + 10), ''].join('\n'))
    return name
  })
  return { folder, parts }
}

const load = (folder: string) => loadRegistration(readStudy(folder))

describe('what lies in the folder data', () => {
  it('a table in parts is the same as the table in one file', async () => {
    const whole = await load(writeStudy(smallStudy()))
    const parts = await load(inParts(smallStudy()).folder)
    expect(parts.dataHash).toBe(whole.dataHash)
    expect(parts.tables.get('spells')?.rowCount).toBe(40)
  })

  it('a wrong cell in a part is found in that part, at its own line', async () => {
    const files = smallStudy()
    const lines = (files['data/spells.csv'] ?? '').split('\n')
    lines[15] = lines[15]!.replace('2021-06-01', '2021-02-30')
    const { folder } = inParts({ ...files, 'data/spells.csv': lines.join('\n') })
    const error = await load(folder).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DataError)
    expect((error as DataError).findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'trajectories.dayNonExistent', file: 'data/spells/2022/part-10.csv', line: 6, column: 'begin' },
    ])
  })

  it('a part with other columns is refused with their names', async () => {
    const { folder, parts } = inParts(smallStudy())
    writeFileSync(join(folder, 'data/spells', parts[1]!), 'spell_id,person_id,channel,status,begin,end\ns,p,c,s,,\n')
    const error = await load(folder).catch((thrown: unknown) => thrown)
    const [finding] = (error as DataError).findings.filter(({ code }) => code === 'trajectories.partitionColumns')
    expect(finding).toMatchObject({ severity: 'error', file: 'data/spells/2022/part-10.csv' })
    expect(finding?.message.en).toContain('state, status')
  })

  it('a table that is there both as a file and as a folder is refused', async () => {
    const { folder } = inParts(smallStudy())
    writeFileSync(join(folder, 'data/spells.csv'), smallStudy()['data/spells.csv'] ?? '')
    const error = await load(folder).catch((thrown: unknown) => thrown)
    expect((error as DataError).findings.map(({ code }) => code)).toContain('study.tableTwice')
  })

  it('a column without a telling name that lies a life before the days of other files is refused as births', async () => {
    const files = smallStudy()
    const [header = '', ...persons] = (files['data/persons.csv'] ?? '').trimEnd().split('\n')
    const withDay = (first: number) => [
      `${header},d1`,
      ...persons.map((row, index) => `${row},${first + (index % 40)}-03-12`),
    ]
    const study = (first: number) => writeStudy({ ...files, 'data/persons.csv': `${withDay(first).join('\n')}\n` })
    const stop = await load(study(1960)).catch((thrown: unknown) => thrown)
    expect(stop).toBeInstanceOf(PrivacyStop)
    expect((stop as PrivacyStop).findings).toMatchObject([{ rule: 'I-06', file: 'data/persons.csv', column: 'd1' }])
    await expect(load(study(1985))).resolves.toBeDefined()
  })

  it('a broken file that nothing uses warns, and the study goes on', async () => {
    const folder = writeStudy({ ...smallStudy(), 'data/notes.csv': '' })
    const { findings } = await load(folder)
    expect(findings.map(({ code, severity, file }) => `${severity} ${file} ${code}`)).toContain(
      'warning data/notes.csv trajectories.fileEmpty',
    )
  })

  it('a kind of file that is not known is never passed over in silence, not even under the name of a table', async () => {
    const { findings } = await load(writeStudy({ ...smallStudy(), 'data/phases.xls': 'from the last century' }))
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'study.fileNotRead', severity: 'warning', file: 'data/phases.xls' }),
    )
  })

  it('sheets of a workbook serve the tables they are named after', async () => {
    const { 'data/jobs.csv': jobs = '', ...others } = smallStudy()
    const [header = '', ...rows] = jobs.trimEnd().split('\n')
    const sheet = {
      name: 'jobs',
      columns: header.split(',').map((name) => ({ name, format: 'text' as const })),
      rows: rows.map((row) => row.split(',')),
    }
    const inWorkbook = await load(writeStudy({ ...others, 'data/export.xlsx': writeWorkbook([sheet]) }))
    expect(inWorkbook.dataHash).toBe((await load(writeStudy(smallStudy()))).dataHash)
    expect(inWorkbook.files).toContain('export.xlsx#jobs')
  })

  it('a Data Package is read as it describes itself, and nothing outside its folder', async () => {
    const { 'data/jobs.csv': jobs = '', ...others } = smallStudy()
    const described = (path: string) => ({
      ...others,
      'data/banen.txt': jobs.replaceAll(',', ';').replaceAll(';32;', ';32,5;'),
      'data/datapackage.json': JSON.stringify({
        name: 'delivery',
        resources: [
          {
            name: 'jobs',
            path,
            dialect: { delimiter: ';' },
            schema: {
              fields: jobs
                .split('\n')[0]!
                .split(',')
                .map((name) => (name === 'hours_contract' ? { name, type: 'number', decimalChar: ',' } : { name })),
            },
          },
        ],
      }),
    })
    const { tables } = await load(writeStudy(described('banen.txt')))
    expect(tables.get('jobs')?.columns.get('hours_contract')?.values[0]).toBe(32.5)
    const folder = writeStudy(described('linked.txt'))
    symlinkSync('/etc/hostname', join(folder, 'data/linked.txt'))
    const error = await load(folder).catch((thrown: unknown) => thrown)
    expect((error as DataError).findings.map(({ code }) => code)).toContain('trajectories.packageFileMissing')
  })

  it('free text is left out with a warning, unless the mapping gives it a list of codes', async () => {
    const files = smallStudy()
    const remarks = (files['data/persons.csv'] ?? '')
      .replace('birth_year', 'birth_year,education_field')
      .replaceAll(/(,\d{4})\n/g, '$1,sprak vandaag lang met de buurvrouw over werk\n')
    const { tables, findings } = await load(writeStudy({ ...files, 'data/persons.csv': remarks }))
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'disclosure.I-08', severity: 'warning', column: 'education_field' }),
    )
    const kept = tables.get('persons')?.columns.get('education_field')?.values ?? []
    expect([...kept].filter((value) => value !== null)).toEqual([])
  })

  it('special data ask for a legal basis in study.yaml', async () => {
    const files = smallStudy()
    const special = (files['data/persons.csv'] ?? '')
      .replace('birth_year', 'birth_year,work_capacity_status')
      .replaceAll(/(,\d{4})\n/g, '$1,none\n')
    const codes = async (study: string) =>
      (await load(writeStudy({ ...files, 'study.yaml': study, 'data/persons.csv': special }))).findings.map(
        ({ code }) => code,
      )
    const study = files['study.yaml'] ?? ''
    expect(await codes(study)).toContain('disclosure.AVG-9')
    expect(await codes(`${study}legalBasis: UAVG art. 24, own research under a protocol\n`)).not.toContain(
      'disclosure.AVG-9',
    )
  })
})
