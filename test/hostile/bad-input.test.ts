import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../packages/cli/src/main.ts'
import { recordingTerminal } from '../cli/recording-terminal.ts'
import { type StudyFiles, smallStudy, writeStudy } from './small-study.ts'

/** What a user is told: exit code, and the findings as `run --json` prints them. */
async function runDamaged(damage: (files: StudyFiles) => Record<string, string | Uint8Array>) {
  const folder = writeStudy(damage(smallStudy()))
  const terminal = recordingTerminal()
  const code = await main(['run', folder, '--json'], terminal)
  const answer = JSON.parse(terminal.data.at(-1) ?? '{}') as {
    code?: string
    findings?: { code?: string; rule?: string; file: string; line: number | null; column: string | null }[]
  }
  return {
    code,
    answer,
    said: [...terminal.data, ...terminal.talk].join('\n'),
    written: existsSync(join(folder, 'out')),
  }
}

/** Replaces text in line `line` (header = 1) of a file. */
const inLine =
  (file: string, line: number, from: RegExp | string, to: string) =>
  (files: StudyFiles): StudyFiles => ({
    ...files,
    [file]: (files[file] ?? '')
      .split('\n')
      .map((text, index) => (index + 1 === line ? text.replace(from, to) : text))
      .join('\n'),
  })

const repeatLine = (file: string, line: number) => (files: StudyFiles) => {
  const lines = (files[file] ?? '').split('\n')
  return { ...files, [file]: [...lines.slice(0, line), lines[line - 1], ...lines.slice(line)].join('\n') }
}

interface Case {
  readonly name: string
  readonly damage: (files: StudyFiles) => Record<string, string | Uint8Array>
  readonly exit: 3 | 4
  readonly file: string
  readonly line?: number
  readonly column?: string
  /** Text of the damaged cell, which must not be repeated. */
  readonly value?: string
}

const cases: readonly Case[] = [
  { name: 'an empty file', damage: (files) => ({ ...files, 'data/jobs.csv': '' }), exit: 3, file: 'data/jobs.csv' },
  {
    name: 'a file with only a header',
    damage: (files) => ({
      ...files,
      'data/enrolments.csv': 'enrolment_id,person_id,assignment_date,observation_end,arm\n',
    }),
    exit: 3,
    file: 'data/enrolments.csv',
  },
  {
    name: 'a ragged row',
    damage: inLine('data/spells.csv', 5, /$/, ',surplus77'),
    exit: 3,
    file: 'data/spells.csv',
    line: 5,
    value: 'surplus77',
  },
  { name: 'an unclosed quote', damage: inLine('data/jobs.csv', 4, /^/, '"'), exit: 3, file: 'data/jobs.csv' },
  {
    name: 'a duplicate header',
    damage: inLine('data/persons.csv', 1, 'birth_year', 'person_id'),
    exit: 3,
    file: 'data/persons.csv',
    line: 1,
  },
  {
    name: 'a duplicate id',
    damage: repeatLine('data/persons.csv', 7),
    exit: 3,
    file: 'data/persons.csv',
    column: 'person_id',
  },
  {
    name: 'an unknown code',
    damage: inLine('data/jobs.csv', 3, /,4$/, ',QQ77'),
    exit: 3,
    file: 'data/jobs.csv',
    line: 3,
    column: 'contract_type',
    value: 'QQ77',
  },
  {
    name: 'an end before its begin',
    damage: inLine('data/spells.csv', 3, '2021-06-01', '2022-08-17'),
    exit: 3,
    file: 'data/spells.csv',
    line: 3,
    value: '2022-08-17',
  },
  {
    name: 'overlapping spells in one channel',
    damage: (files) => ({
      ...files,
      'data/spells.csv': `${files['data/spells.csv']}s-extra,paxkq1zr,benefit,WW,2021-12-01,2022-05-01\n`,
    }),
    exit: 3,
    file: 'data/spells.csv',
    value: 'paxkq1zr',
  },
  {
    name: 'a date that does not exist',
    damage: inLine('data/spells.csv', 4, '2021-06-01', '2021-02-30'),
    exit: 3,
    file: 'data/spells.csv',
    line: 4,
    column: 'begin',
    value: '2021-02-30',
  },
  {
    name: 'a decimal comma',
    damage: inLine('data/jobs.csv', 2, ',32,', ',"31,77",'),
    exit: 3,
    file: 'data/jobs.csv',
    line: 2,
    column: 'hours_contract',
    value: '31,77',
  },
  {
    name: 'a NUL byte',
    damage: inLine('data/persons.csv', 3, ',', '\u0000,'),
    exit: 3,
    file: 'data/persons.csv',
    line: 3,
  },
  {
    name: 'bytes that are not UTF-8',
    damage: (files) => ({
      ...files,
      'data/persons.csv': Buffer.from(`${files['data/persons.csv']}caf\u00e9xkq1,1970\n`, 'latin1'),
    }),
    exit: 3,
    file: 'data/persons.csv',
    line: 42,
  },
  {
    name: 'an unknown key in study.yaml',
    damage: (files) => ({ ...files, 'study.yaml': `${files['study.yaml']}horizonDay: 3\n` }),
    exit: 3,
    file: 'study.yaml',
    line: 20,
  },
  {
    name: 'a missing table',
    damage: ({ 'data/enrolments.csv': _, ...files }) => files,
    exit: 3,
    file: 'data/enrolments.csv',
  },
  {
    name: 'a column of citizen service numbers',
    damage: (files) => ({
      ...files,
      'data/persons.csv': (files['data/persons.csv'] ?? '')
        .replace('birth_year', 'birth_year,nummer')
        .replaceAll(/(\d{4})\n/g, '$1,111222333\n')
        .replace('birth_year,nummer,111222333', 'birth_year,nummer'),
    }),
    exit: 4,
    file: 'data/persons.csv',
    column: 'nummer',
    value: '111222333',
  },
  {
    name: 'an e-mail address',
    damage: (files) => inLine('data/spells.csv', 2, ',PW,', ',jan.jansen@example.nl,')(files),
    exit: 4,
    file: 'data/spells.csv',
    column: 'state',
    value: 'jan.jansen',
  },
]

describe('bad input', () => {
  for (const { name, damage, exit, file, line, column, value } of cases)
    it(`${name} is refused with its place and a fix, without its value, and nothing is written`, async () => {
      const { code, answer, said, written } = await runDamaged(damage)
      expect(code, said).toBe(exit)
      expect(written).toBe(false)
      const here = (answer.findings ?? []).filter((finding) => finding.file === file)
      expect(here.length, said).toBeGreaterThan(0)
      if (line !== undefined) expect(here.map((finding) => finding.line)).toContain(line)
      if (column !== undefined) expect(here.map((finding) => finding.column)).toContain(column)
      if (value !== undefined) expect(said).not.toContain(value)
      expect(said).not.toMatch(/ {2,}at .*\.(ts|js):\d+/)
    })

  it('the same study undamaged runs, so that each refusal above is about its damage', async () => {
    const { code, said } = await runDamaged((files) => files)
    expect(code, said).toBe(0)
  })

  const mistakes: [string, string, (study: string) => string][] = [
    [
      'a covariate that nobody has',
      'study.covariateAbsent',
      (text) => `${text}covariates:\n  - { column: intakes.benefit_months, as: number }\n`,
    ],
    [
      'a code taken for a number',
      'study.covariateNotNumber',
      (text) => `${text}covariates:\n  - { column: enrolments.arm, as: number }\n`,
    ],
    ['clusters that nobody is in', 'study.clusterAbsent', (text) => `${text}clusters: enrolments.cluster_id\n`],
    ['an arm that nobody is in', 'study.armEmpty', (text) => text.replace('codes: [treatment]', 'codes: [treated]')],
  ]
  it.each(mistakes)('%s stops the comparison instead of being left out in silence', async (_, finding, mistake) => {
    const { code, said, written } = await runDamaged((files) => ({
      ...files,
      'study.yaml': mistake(files['study.yaml'] ?? ''),
    }))
    expect(code, said).toBe(3)
    expect(said).toContain(finding)
    expect(written).toBe(false)
  })

  it('an unknown key gets a suggestion', async () => {
    const { said } = await runDamaged((files) => ({ ...files, 'study.yaml': `${files['study.yaml']}horizonDay: 3\n` }))
    expect(said).toContain('horizonDays')
  })

  it('a study that makes raw outflow its outcome is refused by the rules of the toolkit', async () => {
    const { code, answer } = await runDamaged((files) => ({
      ...files,
      'study.yaml': (files['study.yaml'] ?? '').replace('primary: sustained-employment', 'primary: raw-outflow-rate'),
    }))
    expect(code).toBe(5)
    expect(answer.code).toBe('study.rawOutflowAsOutcome')
  })
})
