import { describe, expect, it } from 'vitest'
import { surveyRegistration } from '../../../packages/cli/src/registration/survey-registration.ts'
import { readStudy } from '../../../packages/cli/src/study/read-study.ts'
import { smallStudy, writeStudy } from '../../hostile/small-study.ts'

const field = (name: string, more: object = {}) => ({ name, type: 'string', ...more })
const day = (name: string) => field(name, { type: 'date', format: '%d/%m/%Y' })

const described = {
  name: 'delivery',
  resources: [
    {
      name: 'deelnames',
      path: 'e.csv',
      dialect: { delimiter: ';' },
      schema: { fields: [field('nr'), field('wie'), day('begin'), day('tot')], missingValues: ['', 'nvt'] },
    },
    {
      name: 'banen',
      path: 'b.csv',
      dialect: { delimiter: ';' },
      schema: { fields: [field('nr'), field('wie'), day('van'), field('loon', { type: 'number', decimalChar: ',' })] },
    },
  ],
}

const survey = (from: { enrolments: string; jobs: string; spells?: string }) =>
  surveyRegistration(
    readStudy(
      writeStudy({
        'study.yaml': smallStudy()['study.yaml'] ?? '',
        'data/datapackage.json': JSON.stringify(described),
        'data/e.csv': 'nr;wie;begin;tot\ne-1;q7r2m9kx4d;05/02/2024;01/03/2025\n',
        'data/b.csv': 'nr;wie;van;loon\nj-1;q7r2m9kx4d;06/02/2024;14,50\n',
        'mapping.yaml': `doorstroom-mapping: 1
tables:
  enrolments:
    from: ${from.enrolments}
    columns: { enrolment_id: nr, person_id: wie, assignment_date: begin, observation_end: tot }
  jobs:
    from: ${from.jobs}
    columns: { job_id: nr, person_id: wie, begin: van, hourly_wage: { from: loon, multiply: 2 } }
${from.spells ?? ''}`,
      }),
    ),
  )

describe('a Data Package that a mapping reads', () => {
  it.each([
    ['the names of its resources', { enrolments: 'deelnames', jobs: 'banen' }],
    ['the paths of its files', { enrolments: 'e.csv', jobs: 'b.csv' }],
  ])('keeps what it says of days, decimals and missing values, asked for by %s', async (_, from) => {
    const { findings, tables } = await survey(from)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([...(tables.get('enrolments')?.columns.get('assignment_date')?.values ?? [])]).toEqual([19758])
    expect([...(tables.get('jobs')?.columns.get('hourly_wage')?.values ?? [])]).toEqual([29])
  })

  it('keeps what it says of files with other columns that make one table, asked for by path', async () => {
    const columns = (channel: string, state: string) =>
      `person_id: wie, channel: { constant: ${channel} }, state: { constant: ${state} }`
    const spells = `  spells:
    - { from: e.csv, columns: { ${columns('benefit', 'PW')}, begin: begin, end: tot } }
    - { from: b.csv, columns: { ${columns('education', 'OP')}, begin: van, hours_week: loon } }
`
    const { findings, tables } = await survey({ enrolments: 'e.csv', jobs: 'b.csv', spells })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect([...(tables.get('spells')?.columns.get('begin')?.values ?? [])]).toEqual([19758, 19759])
    expect([...(tables.get('spells')?.columns.get('hours_week')?.values ?? [])]).toEqual([Number.NaN, 14.5])
  })

  it('names its resources when a mapping asks for something else', async () => {
    const { findings } = await survey({ enrolments: 'deelnames', jobs: 'xyz' })
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'trajectories.mappingFileMissing', fix: { nl: expect.stringContaining('Er is: deelnames, banen') } },
    ])
  })
})
