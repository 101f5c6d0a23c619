import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { main } from '../../../packages/cli/src/main.ts'
import { smallStudy, writeStudy } from '../../hostile/small-study.ts'
import { recordingTerminal } from '../recording-terminal.ts'

/** Three people: on benefit throughout; into work with a benefit beside it; and seen for twenty weeks only. */
const study = (extra: Record<string, string> = {}) =>
  writeStudy({
    ...smallStudy(),
    'data/persons.csv': 'person_id\nka7\nkb8\nkc9\n',
    'data/enrolments.csv':
      'enrolment_id,person_id,assignment_date,observation_end,arm\n' +
      'e1,ka7,2024-01-01,2025-01-01,treatment\n' +
      'e2,kb8,2024-01-01,2025-01-01,control\n' +
      'e3,kc9,2024-01-01,2024-05-20,treatment\n',
    'data/spells.csv':
      'spell_id,person_id,channel,state,begin,end,job_id\n' +
      's1,ka7,benefit,PW,2023-10-01,,\n' +
      's2,kb8,benefit,PW,2023-12-11,2024-01-22,\n' +
      's3,kb8,labour,WT,2024-01-15,2024-02-05,j1\n' +
      's4,kb8,labour,WT,2024-02-12,2024-03-04,j2\n' +
      's5,kc9,benefit,WW,2024-01-15,,\n',
    'data/jobs.csv':
      'job_id,person_id,begin,end,hours_contract,contract_type,employer_id\n' +
      'j1,kb8,2024-01-15,2024-02-05,24,4,b1\n' +
      'j2,kb8,2024-02-12,2024-03-04,24,4,b1\n',
    ...extra,
  })

const folder = study()

async function doorstroom(...words: string[]) {
  const terminal = recordingTerminal()
  const code = await main(words, terminal)
  return { code, out: terminal.data.join('\n'), said: terminal.talk.join('\n') }
}

const rows = async (...words: string[]) =>
  (await doorstroom('trajectories', folder, '--stdout', ...words)).out.split('\n')

describe('doorstroom trajectories', () => {
  it('writes clean spells into out/private, readable by their owner alone, and says so', async () => {
    const { code, out, said } = await doorstroom('trajectories', folder)
    expect(code).toBe(0)
    expect(out).toBe(join(folder, 'out/private/trajectories-spells.csv'))
    expect(said).toContain('do not share')
    expect(statSync(out).mode & 0o777).toBe(0o600)
    expect(readFileSync(out, 'utf8').split('\n')).toEqual([
      'enrolment_id,channel,state,begin,end,begin_seen,end_seen',
      'e1,labour,*,2024-01-01,2025-01-01,0,0',
      'e1,benefit,PW,2023-10-01,2025-01-01,1,0',
      'e2,labour,*,2024-01-01,2024-01-15,0,0',
      'e2,labour,WT,2024-01-15,2024-03-04,1,1',
      'e2,labour,*,2024-03-04,2025-01-01,0,0',
      'e2,benefit,PW,2023-12-11,2024-01-22,1,1',
      'e2,benefit,*,2024-01-22,2025-01-01,0,0',
      'e3,labour,*,2024-01-01,2024-05-20,0,0',
      'e3,benefit,*,2024-01-01,2024-01-15,0,0',
      'e3,benefit,WW,2024-01-15,2024-05-20,1,0',
      '',
    ])
    expect(readdirSync(join(folder, 'out/private'))).toEqual(['trajectories-spells.csv'])
  })

  it('combines channels by priority, with work and a benefit as a state of its own', async () => {
    expect(await rows('--view', 'weeks', '--layout', 'sps', '--combined', '--to', '364', '--before', '14')).toEqual([
      'enrolment_id,channel,sps',
      'e1,combined,UB/54',
      'e2,combined,UB/4-WB/1-WT/6-*/43',
      'e3,combined,</2-*/2-UB/18',
    ])
  })

  it('shows every layout of the same weeks, with missing, truncated and censored apart', async () => {
    const words = ['--view', 'weeks', '--channel', 'benefit', '--from', '2023-12-04', '--to', '2024-06-03']
    const repeat = (state: string, count: number) => Array<string>(count).fill(state)
    const sts = await rows(...words, '--layout', 'sts')
    expect(sts[0]?.split(',').slice(0, 7)).toEqual([
      'enrolment_id',
      'channel',
      '2023-W49',
      '2023-W50',
      '2023-W51',
      '2023-W52',
      '2024-W01',
    ])
    const third = ['e3', 'benefit', ...repeat('<', 4), ...repeat('*', 2), ...repeat('WW', 18), ...repeat('%', 2)]
    expect(sts[3]?.split(',')).toEqual(third)
    expect((await rows(...words, '--layout', 'spell')).filter((row) => row.includes('e3'))).toEqual([
      '3,e3,benefit,1,4,<',
      '3,e3,benefit,5,6,*',
      '3,e3,benefit,7,24,WW',
      '3,e3,benefit,25,26,%',
    ])
    expect((await rows(...words, '--layout', 'tse')).filter((row) => row.includes('e2'))).toEqual([
      '2,1,<,e2,benefit',
      '2,2,PW,e2,benefit',
      '2,8,*,e2,benefit',
    ])
    expect((await rows(...words))[5]).toBe('e1,benefit,2024-W01,2024-01-01,2024-01-08,PW')
    const wide = await rows('--view', 'months', '--layout', 'wide', '--to', '91')
    expect(wide.slice(0, 5)).toEqual([
      'enrolment_id,month,begin,end,labour,benefit',
      'e1,1,2024-01-01,2024-02-01,*,PW',
      'e1,2,2024-02-01,2024-03-01,*,PW',
      'e1,3,2024-03-01,2024-04-01,*,PW',
      'e2,1,2024-01-01,2024-02-01,WT,*',
    ])
  })

  it('separates a sequence by colons where codes can hold a hyphen, and says so', async () => {
    const words = ['trajectories', folder, '--stdout', '--view', 'months', '--layout', 'sps', '--to', '365']
    const { out, said } = await doorstroom(...words, '--channel', 'benefit')
    expect(out.split('\n')[3]).toBe('e3,benefit,WW/4')
    expect((await doorstroom(...words, '--channel', 'benefit,labour')).out).toContain('e2,labour,WT/2:*/10')
    expect(said).toContain('stsep = ":"')
  })

  it('bridges as many days as asked, in every channel', async () => {
    const labour = async (days: string) =>
      (await rows('--channel', 'labour', '--bridge', days)).filter((row) => row.includes('WT')).length
    expect([await labour('6'), await labour('7')]).toEqual([2, 1])
  })

  it('writes the same cells as Parquet', async () => {
    const { out, code } = await doorstroom('trajectories', folder, '--view', 'weeks', '--format', 'parquet', '--json')
    expect(code).toBe(0)
    const { path, rows: count } = JSON.parse(out)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const read = await readFile(readFileSync(path), 'trajectories.parquet')
    const [table] = read.tables
    const text = [table!.columns, ...table!.lines.map((_, row) => table!.cells.map((column) => column[row]!))]
    expect(text.map((cells) => cells.join(','))).toEqual(await rows('--view', 'weeks'))
    expect(count).toBe(3 * 2 * 52)
  })

  it('refuses what it does not know or cannot do, with a remedy and without a file', async () => {
    const wrong: readonly (readonly [string, readonly string[]])[] = [
      ['trajectories.wordUnknown', ['--view', 'week']],
      ['trajectories.wordUnknown', ['--layout', 'sts']],
      ['trajectories.wordUnknown', ['--channel', 'labor']],
      ['trajectories.dateUnread', ['--view', 'weeks', '--from', '2024-02-30']],
      ['trajectories.windowEmpty', ['--from', '2024-03-01', '--to', '2024-03-01']],
      ['trajectories.unitsOutside', ['--view', 'weeks', '--to', '3']],
      ['trajectories.daysOutside', ['--bridge', '-1']],
      ['trajectories.parquetPrinted', ['--format', 'parquet', '--stdout']],
      ['trajectories.statesUnranked', ['--combined', '--priority', 'WT', '--out', join(folder, 'never.csv')]],
    ]
    for (const [code, words] of wrong) {
      const result = await doorstroom('trajectories', folder, ...words)
      expect([result.code, result.said.split(':')[0]], words.join(' ')).toEqual([2, code])
    }
    expect(existsSync(join(folder, 'never.csv'))).toBe(false)
  })

  it('says when a channel was not delivered, and when there are no spells and no jobs at all', async () => {
    expect((await doorstroom('trajectories', folder, '--channel', 'care', '--stdout')).said).toContain('channel care')
    const { 'data/spells.csv': _, 'data/jobs.csv': __, ...files } = smallStudy()
    const { code, said } = await doorstroom('trajectories', writeStudy(files))
    expect([code, said.split(':')[0]]).toEqual([3, 'trajectories.noSpells'])
  })
})
