import { writeCsv } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { surveyPath } from '../../packages/cli/src/checking/survey-path.ts'
import { loadRegistration } from '../../packages/cli/src/registration/load-registration.ts'
import { stageBulk } from '../../packages/cli/src/registration/stage-bulk.ts'
import { studyAnalysisTable } from '../../packages/cli/src/run/study-analysis-table.ts'
import { simulateStudy } from '../../packages/cli/src/simulation/index.ts'
import { readStudy } from '../../packages/cli/src/study/read-study.ts'
import { smallStudy, writeStudy } from '../hostile/small-study.ts'

const delivery = simulateStudy({ people: 150, seed: 5 }).tables
const files = Object.fromEntries(delivery.map(({ name, header, rows }) => [`data/${name}.csv`, writeCsv(header, rows)]))
const study = (smallStudy()['study.yaml'] ?? '').replace('codes: [control]', 'codes: [control, comparison, waitlist]')
const covariates = `covariates:
  - { column: intakes.benefit_months, as: number }
  - { column: persons.sex, as: categories }
`

const folderOf = (text: string, data = files) => writeStudy({ 'study.yaml': text, ...data })
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
    const whole = await studyAnalysisTable(readStudy(plain), [tables])
    const { staged } = await stageBulk(readStudy(bulk), false)
    try {
      for (const count of [1, 3]) {
        const parts = await Promise.all(Array.from({ length: count }, (_, part) => staged.part(part, count)))
        expect((await studyAnalysisTable(readStudy(bulk), parts)).csv).toBe(whole.csv)
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
      stageBulk(readStudy(folderOf(`${study}bulk: {}\n`, { ...files, 'data/persons.csv': persons })), false),
    ).rejects.toThrow()
  })
})
