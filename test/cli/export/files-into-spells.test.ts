import { writeWorkbook } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { main } from '../../../packages/cli/src/main.ts'
import { smallStudy, writeStudy } from '../../hostile/small-study.ts'
import { recordingTerminal } from '../recording-terminal.ts'

const { 'study.yaml': study = '' } = smallStudy()

const mapping = `doorstroom-mapping: 1
dates: day-month-year
tables:
  persons: { from: benefits.csv, columns: { person_id: Client } }
  enrolments:
    from: clients.csv
    columns: { enrolment_id: Nr, person_id: Client, assignment_date: Vanaf, observation_end: Tot, arm: Groep }
  spells:
    - from: benefits.csv
      columns:
        spell_id: { from: Client, prefix: u- }
        person_id: Client
        channel: { constant: benefit }
        state: { from: Regeling, recode: { bijstand: PW, ww: WW } }
        begin: Van
        end: Tot
    - from: courses.xlsx#Blad1
      columns:
        spell_id: Inschrijving
        person_id: Deelnemer
        channel: { constant: education }
        state: { from: Soort, recode: { mbo: OP } }
        begin: Start
        hours_week: Uren
    - from: benefits.csv
      skipWhenMissing: [begin]
      columns:
        spell_id: { from: Client, prefix: w- }
        person_id: Client
        channel: { constant: labour }
        state: { constant: WT }
        begin: Werk
`

const courses = (rows: readonly (readonly string[])[]) =>
  writeWorkbook([
    {
      name: 'Blad1',
      columns: ['Inschrijving', 'Deelnemer', 'Soort', 'Start', 'Uren'].map((name) => ({
        name,
        format: 'text' as const,
      })),
      rows,
    },
  ])

const files = (settings = '') => ({
  'study.yaml': study + settings,
  'mapping.yaml': mapping,
  'data/clients.csv':
    'Nr;Client;Vanaf;Tot;Groep\ne1;ka7xr2mq;1-1-2024;31-12-2024;treatment\ne2;kz9tb4wn;1-1-2024;31-12-2024;control\n',
  'data/benefits.csv':
    'Client;Regeling;Van;Tot;Werk\nka7xr2mq;bijstand;1-1-2023;1-3-2024;1-4-2024\nkz9tb4wn;ww;1-2-2024;;\n',
  'data/courses.xlsx': courses([
    ['o1', 'ka7xr2mq', 'mbo', '1-2-2024', '12'],
    ['o2', 'kz9tb4wn', 'mbo', '1-5-2024', '8'],
  ]),
})

async function run(command: string, folder: Record<string, string | Uint8Array>, ...words: string[]) {
  const terminal = recordingTerminal()
  const code = await main([command, writeStudy(folder), ...words], terminal)
  return { code, data: terminal.data.join('\n').split('\n'), said: terminal.talk }
}

describe('benefits, courses and work from two files in one table of spells', () => {
  it('stand side by side in the trajectories, the same in memory as in bulk', async () => {
    const small = await run('trajectories', files(), '--stdout')
    expect(small.code, small.said.join('\n')).toBe(0)
    expect(small.data).toEqual([
      'enrolment_id,channel,state,begin,end,begin_seen,end_seen',
      'e1,labour,*,2024-01-01,2024-04-01,0,0',
      'e1,labour,WT,2024-04-01,2024-12-31,1,0',
      'e1,benefit,PW,2023-01-01,2024-03-01,1,1',
      'e1,benefit,*,2024-03-01,2024-12-31,0,0',
      'e1,education,*,2024-01-01,2024-02-01,0,0',
      'e1,education,OP,2024-02-01,2024-12-31,1,0',
      'e2,labour,*,2024-01-01,2024-12-31,0,0',
      'e2,benefit,*,2024-01-01,2024-02-01,0,0',
      'e2,benefit,WW,2024-02-01,2024-12-31,1,0',
      'e2,education,*,2024-01-01,2024-05-01,0,0',
      'e2,education,OP,2024-05-01,2024-12-31,1,0',
    ])
    expect((await run('trajectories', files('bulk: {}\n'), '--stdout')).data).toEqual(small.data)
  })

  it('are checked as one, with the file, line and key of each mistake, the same in memory as in bulk', async () => {
    const wrong = (settings = '') => ({
      ...files(settings),
      'data/courses.xlsx': courses([
        ['o1', 'ka7xr2mq', 'mbo', '31-2-2024', '12'],
        ['o2', 'kz9tb4wn', 'hbo', '1-5-2024', 'veel'],
        ['u-ka7xr2mq', 'q5hd8c3v', 'mbo', '1-6-2024', '8'],
      ]),
    })
    const small = await run('check', wrong())
    expect(small.code).toBe(3)
    expect(small.data.filter((line) => /ERROR|^data/.test(line))).toEqual([
      'data/courses.xlsx, sheet Blad1: 5 error(s), 0 warning(s), 0 note(s)',
      '  ERROR     column Soort, row 3: This cell has a code that recode does not name [trajectories.mappingCodeUnknown]',
      '  ERROR     column begin, in your file Start, row 2: This date does not exist in the calendar [trajectories.dayNonExistent]',
      '  ERROR     column hours_week, in your file Uren, row 3: This is not a number [trajectories.numberUnreadable]',
      '  ERROR     column spell_id, in your file Inschrijving, row 4: This key already occurred in an earlier row [trajectories.duplicateKey]',
      '  ERROR     column person_id, in your file Deelnemer, row 4: This id is not in the table it refers to [trajectories.unknownReference]',
      'data/benefits.csv: 0 error(s), 0 warning(s), 1 note(s)',
    ])
    expect((await run('check', wrong('bulk: {}\n'))).data).toEqual(small.data)
  })
})
