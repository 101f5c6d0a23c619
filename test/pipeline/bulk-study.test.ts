import { type TableSet, writeCsv, writeWorkbook } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { surveyPath } from '../../packages/cli/src/checking/survey-path.ts'
import { loadRegistration } from '../../packages/cli/src/registration/load-registration.ts'
import { stageBulk } from '../../packages/cli/src/registration/stage-bulk.ts'
import { type AnalysedPart, prepare } from '../../packages/cli/src/run/analyse-part.ts'
import { studyAnalysisTable } from '../../packages/cli/src/run/study-analysis-table.ts'
import { simulateStudy } from '../../packages/cli/src/simulation/index.ts'
import { readStudy } from '../../packages/cli/src/study/read-study.ts'
import type { Study } from '../../packages/cli/src/study/study.ts'
import { smallStudy, writeStudy } from '../hostile/small-study.ts'

const delivery = simulateStudy({ people: 150, seed: 5 }).tables
const files = Object.fromEntries(delivery.map(({ name, header, rows }) => [`data/${name}.csv`, writeCsv(header, rows)]))
const study = (smallStudy()['study.yaml'] ?? '').replace('codes: [control]', 'codes: [control, comparison, waitlist]')
const small = smallStudy()['study.yaml'] ?? ''
const covariates = `covariates:
  - { column: intakes.benefit_months, as: number }
  - { column: persons.sex, as: categories }
`

const folderOf = (text: string, data: Record<string, string | Uint8Array> = files) =>
  writeStudy({ ...data, 'study.yaml': text })
const plain = folderOf(study + covariates)
const bulk = folderOf(`${study}${covariates}bulk: { memory: 300 }\n`)

describe('a study read by the bulk engine', () => {
  it('has the same data and findings as one read into memory', async () => {
    const [one, other] = [await loadRegistration(readStudy(plain)), await loadRegistration(readStudy(bulk))]
    expect(other.dataHash).toBe(one.dataHash)
    expect(other.findings.map(({ code }) => code).sort()).toEqual(one.findings.map(({ code }) => code).sort())
  })

  it('gives the same analysis table from one part, from three and from memory', async () => {
    const { tables } = await loadRegistration(readStudy(plain))
    const analysed = (study: Study, ...parts: readonly TableSet[]) =>
      studyAnalysisTable(study, parts.map(prepare(structuredClone(study))) as AnalysedPart[])
    const whole = await analysed(readStudy(plain), tables)
    const { staged } = await stageBulk(readStudy(bulk))
    try {
      for (const count of [1, 3]) {
        const parts = await Promise.all(Array.from({ length: count }, (_, part) => staged.part(part, count)))
        expect((await analysed(readStudy(bulk), ...parts)).csv).toBe(whole.csv)
      }
    } finally {
      staged.close()
    }
  })

  it('says of a wrong cell what the reading of small files says, with rows counted', async () => {
    const spells = files['data/spells.csv']!.split('\n')
    spells[4] = spells[4]!.replace(/\d{4}-\d{2}-\d{2}/, '2021-02-30')
    const dirty = { ...files, 'data/spells.csv': spells.join('\n') }
    const seen = await Promise.all(
      [study, `${study}bulk: {}\n`].map(async (text) => {
        const { findings, rows } = await surveyPath(folderOf(text, dirty))
        return { rows, errors: findings.filter(({ severity }) => severity === 'error') }
      }),
    )
    expect(seen[0]!.errors).toMatchObject([{ code: 'trajectories.dayNonExistent', line: 5, column: 'begin' }])
    expect(seen[1]).toEqual(seen[0])
  })

  it('is stopped by the privacy gate, also for a column that nobody reads', async () => {
    const persons = files['data/persons.csv']!.replaceAll(/$(?<=.)/gm, ',jan@example.nl').replace(
      /,jan@example.nl/,
      ',mail',
    )
    await expect(
      stageBulk(readStudy(folderOf(`${study}bulk: {}\n`, { ...files, 'data/persons.csv': persons }))),
    ).rejects.toThrow()
  })

  it('says the same of a dirty delivery, also what whole columns and last rows tell', async () => {
    const others = smallStudy()
    const dirty = {
      ...others,
      'data/persons.csv': `${others['data/persons.csv']}Totaal,\n`,
      'data/spells.csv': others['data/spells.csv']!.replaceAll('2021-06-01', '13-6-2021'),
      'data/instruments.csv': 'instrument_id,n_items,item_min,item_max,scoring\ngse-10,10,0,3,sum\n',
      'data/interventions.csv': 'intervention_id,name\ni1,een lange tekst over wat er gebeurt\n',
      'data/costs.csv': 'cost_id,enrolment_id,amount_eur\nc1,e-paxkq0zr,1.250\nc2,e-paxkq1zr,3.500\n',
      'data/jobs.xls': 'from the last century',
      'data/extra.csv': 'a,b\n1,2,3\n',
    }
    const seen = await Promise.all(
      [small, `${small}bulk: { memory: 300 }\n`].map(async (one) => {
        const { findings } = await surveyPath(folderOf(one, dirty))
        return findings.map((finding) => JSON.stringify(finding)).sort()
      }),
    )
    expect(seen[1]).toEqual(seen[0])
    const codes = new Set(seen[1]!.map((finding) => (JSON.parse(finding) as { code: string }).code))
    for (const code of ['totalRow', 'dateOrderUnclear', 'thousandsOrDecimals'])
      expect(codes).toContain(`trajectories.${code}`)
    for (const code of ['measures.instrumentConflict', 'disclosure.I-08', 'study.fileNotRead'])
      expect(codes).toContain(code)
  })

  it('leaves free text out of every part', async () => {
    const data = {
      ...smallStudy(),
      'data/interventions.csv': 'intervention_id,name\ni1,een lange tekst over wat er gebeurt\n',
    }
    const { staged } = await stageBulk(readStudy(folderOf(`${small}bulk: { memory: 300 }\n`, data)))
    try {
      const { columns } = (await staged.part(0)).get('interventions')!
      expect(columns.get('intervention_id')?.values).toEqual(['i1'])
      expect(columns.get('name')?.values).toEqual([null])
    } finally {
      staged.close()
    }
  })

  it('is refused with a Data Package, which would not be followed', async () => {
    const folder = folderOf(`${small}bulk: {}\n`, { ...smallStudy(), 'data/datapackage.json': '' })
    await expect(stageBulk(readStudy(folder))).rejects.toMatchObject({ code: 'study.bulkDataPackage' })
  })

  it('follows a mapping as one read into memory does, and tells the lines that were delivered', async () => {
    const { 'data/spells.csv': spells = '', 'data/jobs.csv': _, ...others } = smallStudy()
    const people = [...new Set([...spells.matchAll(/p[a-z]xkq\d+zr/g)].map(([id]) => id))]
    const owned = [
      'Uitvoer van 1 maart',
      'Cliënt;Regeling;Van;Tot;Opmerking',
      ...people.map(
        (id, at) => `${id};${['Bijstand', 'WW', 'Wajong é'][at % 3]};1-6-20${at % 7 === 3 ? '9' : ''}21;;"a\nb"`,
      ),
      ';;;;',
      'onbekend;Bijstand;31-2-2021;;',
    ]
    const mapping = `doorstroom-mapping: 1
encoding: windows-1252
dates: day-month-year
decimal: ','
tables:
  spells:
    from: uitkeringen.csv
    columns:
      person_id: Cliënt
      channel: { constant: benefit }
      state: { from: Regeling, recode: { Bijstand: PW, WW: WW } }
      begin: Van
      end: Tot
  jobs:
    from: werk.jsonl
    columns: { job_id: nr, person_id: wie, begin: sinds, hours_contract: uren }
`
    const jobs = people.map((wie, at) => JSON.stringify({ nr: `j${at}`, wie, sinds: '01-03-2022', uren: 30 + at / 4 }))
    const data = {
      ...others,
      'mapping.yaml': mapping,
      'data/uitkeringen.csv': Buffer.from(owned.join('\r\n'), 'latin1'),
      'data/werk.jsonl': jobs.join('\n'),
    }
    const [memory, engine] = await Promise.all(
      [small, `${small}bulk: { memory: 300 }\n`].map(async (text) => {
        const { findings, rows } = await surveyPath(folderOf(text, data))
        return { rows, findings: findings.map((finding) => JSON.stringify(finding)).sort() }
      }),
    )
    expect(engine).toEqual(memory)
    expect(memory!.findings.length).toBeGreaterThan(20)
    expect(memory!.rows.get('jobs')).toBe(people.length)
  })

  it('is not mended or judged for its risk, which takes rows in memory', async () => {
    await expect(surveyPath(folderOf(`${small}bulk: {}\n`, smallStudy()), true)).rejects.toMatchObject({
      code: 'usage.bulkRows',
    })
  })

  it('takes tables from sheets, and is refused where a table was delivered twice', async () => {
    const sheet = (name: string) => ({ name, columns: [{ name: 'job_id', format: 'text' as const }], rows: [['j1']] })
    const data = {
      ...smallStudy(),
      'data/spells.jsonl': '{"spell_id":"s1"}\n',
      'data/levering.xlsx': writeWorkbook([sheet('jobs'), sheet('placements')]),
    }
    const { findings } = await surveyPath(folderOf(`${small}bulk: { memory: 300 }\n`, data))
    const files = (code: string) => findings.filter((finding) => finding.code === code).map(({ file }) => file)
    expect(files('study.tableTwice')).toEqual(['data/levering.xlsx#jobs', 'data/spells.jsonl'])
    expect(files('trajectories.columnMissing')).toContain('data/levering.xlsx#placements')
  })
})
