import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../../packages/cli/src/main.ts'
import { smallStudy, writeStudy } from '../../hostile/small-study.ts'
import { repositoryRoot } from '../../repository/repository-files.ts'
import { recordingTerminal } from '../recording-terminal.ts'

async function trajectories(files: Record<string, string>, ...words: string[]) {
  const terminal = recordingTerminal()
  const code = await main(['trajectories', writeStudy(files), '--stdout', ...words], terminal)
  return { code, rows: terminal.data.join('\n').split('\n'), said: terminal.talk }
}

/** The worked example of the README: work stands in jobs alone. */
const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8')
const example = Object.fromEntries(
  [...readme.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]),
)

describe('work that stands in jobs alone', () => {
  it('is in the channel of work of the README example, from its first day', async () => {
    const { code, rows, said } = await trajectories(example)
    expect(code).toBe(0)
    expect(rows).toEqual([
      'enrolment_id,channel,state,begin,end,begin_seen,end_seen',
      'h3w8t5nb6c,labour,*,2024-01-15,2025-03-01,0,0',
      'h3w8t5nb6c,benefit,PW,2021-06-15,2025-03-01,1,0',
      'q7r2m9kx4d,labour,*,2024-01-15,2024-06-01,0,0',
      'q7r2m9kx4d,labour,W,2024-06-01,2025-03-01,1,0',
      'q7r2m9kx4d,benefit,PW,2022-11-15,2024-06-01,1,1',
      'q7r2m9kx4d,benefit,*,2024-06-01,2025-03-01,0,0',
      'z5k4v8pd2m,labour,*,2024-02-12,2024-05-01,0,0',
      'z5k4v8pd2m,labour,W,2024-05-01,2024-10-01,1,1',
      'z5k4v8pd2m,labour,*,2024-10-01,2025-03-01,0,0',
      'z5k4v8pd2m,benefit,PW,2023-08-12,2024-05-01,1,1',
      'z5k4v8pd2m,benefit,*,2024-05-01,2025-03-01,0,0',
    ])
    expect(said.at(-1)).toMatch(/^banen zonder soort contract: 2; dat werk heet W,/)
  })

  it('is in the combined channel, in weeks and in months', async () => {
    const own = (rows: readonly string[]) => rows.filter((row) => row.startsWith('z5k4v8pd2m'))
    const weeks = await trajectories(example, '--combined', '--view', 'weeks', '--layout', 'sps')
    // 1 October is day 232: the one day of work in the last week of work is enough, the six days without a state are none.
    expect(own(weeks.rows)).toEqual(['z5k4v8pd2m,combined,UB/11-W/23-*/18'])
    const months = await trajectories(example, '--view', 'months', '--layout', 'wide', '--to', '300')
    expect(own(months.rows).map((row) => row.split(',')[4])).toEqual([...'***WWWWW**'])
  })
})

describe('jobs beside spells of work', () => {
  const files = {
    ...smallStudy(),
    'data/persons.csv': 'person_id\nka7\nkz9\n',
    'data/enrolments.csv':
      'enrolment_id,person_id,assignment_date,observation_end,arm\ne1,ka7,2024-01-01,2024-12-30,treatment\n',
    'data/spells.csv':
      'spell_id,person_id,channel,state,begin,end,job_id\n' +
      's1,ka7,labour,WB,2024-01-01,2024-02-01,j1\n' +
      's2,kz9,labour,WT,2024-01-01,2024-02-01,\n',
    'data/jobs.csv':
      'job_id,person_id,begin,end,hours_contract,contract_type,subsidy_code,subsidy_end\n' +
      'j1,ka7,2023-12-01,2024-03-01,24,4,,\n' +
      'j2,ka7,2024-05-01,,24,4,LKS-PW,2024-06-01\n' +
      'j3,ka7,2024-03-01,2024-05-01,0.5,4,,\n',
  }

  it('count no day twice, and what is left out is said in the language of the study or the one asked for', async () => {
    const { rows, said } = await trajectories(files, '--lang', 'en')
    expect(rows.slice(1).map((row) => row.split(',').slice(2, 5).join(' '))).toEqual([
      'WT 2023-12-01 2024-01-01',
      'WB 2024-01-01 2024-02-01',
      'WT 2024-02-01 2024-03-01',
      '* 2024-03-01 2024-05-01',
      'WS 2024-05-01 2024-06-01',
      'WT 2024-06-01 2024-12-30',
    ])
    expect(said.slice(-2)).toEqual([
      'left out: 1 jobs of less than an hour a week, which are no paid work in the measures either',
      'left out: 1 spells and jobs of people without an enrolment',
    ])
    const dutch = await trajectories(files, '--lang', 'nl', '--channel', 'benefit')
    expect(dutch.said.at(-1)).toBe('weggelaten: 1 toestandsperioden en banen van mensen zonder traject in enrolments')
    expect(dutch.said.filter((line) => line.startsWith('weggelaten'))).toHaveLength(1)
  })

  it('are refused where a state of the study has the name of work of an unknown kind', async () => {
    const own = {
      ...files,
      'study.yaml': `${smallStudy()['study.yaml']}\nstates: [{ id: W, label: { nl: wonen, en: living } }]\n`,
      'data/spells.csv': 'spell_id,person_id,channel,state,begin,end\ns1,ka7,labour,W,2024-01-01,2024-02-01\n',
    }
    expect((await trajectories(own)).code).toBe(0)
    const jobs = 'job_id,person_id,begin,hours_contract\nj1,ka7,2024-05-01,24\n'
    const { code, said } = await trajectories({ ...own, 'data/jobs.csv': jobs })
    expect([code, said[0]?.split(':')[0]]).toEqual([2, 'trajectories.stateIsWork'])
  })
})
