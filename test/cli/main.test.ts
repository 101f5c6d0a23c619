import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measures } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'
import { commands } from '../../packages/cli/src/command/index.ts'
import { main } from '../../packages/cli/src/main.ts'
import type { MeasureCoverage } from '../../packages/cli/src/run/measure-coverage.ts'
import { smallStudy, writeStudy } from '../hostile/small-study.ts'
import { recordingTerminal } from './recording-terminal.ts'

async function doorstroom(...words: string[]) {
  const terminal = recordingTerminal()
  const code = await main(words, terminal)
  return { code, out: terminal.data.join('\n'), said: terminal.talk.join('\n') }
}

const folder = () => mkdtempSync(join(tmpdir(), 'doorstroom-cli-'))

describe('the command', () => {
  it('shows help with every command and the exit codes', async () => {
    const { code, out } = await doorstroom('--help')
    expect(code).toBe(0)
    for (const { usage } of commands) expect(out).toContain(usage.split(' ')[0])
    expect(out).toContain('4 privacy stop')
  })

  it('gives each command help with examples that begin with its own name', async () => {
    for (const { usage, examples } of commands) {
      const name = usage.split(' ')[0] ?? ''
      const { code, out } = await doorstroom(name, '--help')
      expect(code).toBe(0)
      for (const example of examples) {
        expect(example.startsWith(name)).toBe(true)
        expect(out).toContain(example)
      }
    }
  })

  it('answers an unknown command with a suggestion and exit code 2', async () => {
    const { code, said } = await doorstroom('rnu')
    expect(code).toBe(2)
    expect(said).toContain('run')
  })

  it('answers a folder without a study with exit code 2 and a remedy', async () => {
    const { code, said } = await doorstroom('run', folder())
    expect(code).toBe(2)
    expect(said).toContain('doorstroom init')
  })
})

describe('doorstroom list', () => {
  it('lists every kind, and one entry with its definition', async () => {
    for (const kind of [
      'measures',
      'estimators',
      'charts',
      'formats',
      'checks',
      'code-lists',
      'instruments',
      'rules',
    ]) {
      const { code, out } = await doorstroom('list', kind)
      expect(code).toBe(0)
      expect(out.split('\n').length).toBeGreaterThan(0)
    }
    const { out } = await doorstroom('list', 'measures', 'sustained-employment', '--lang', 'nl')
    expect(out).toContain('jobs.begin')
    const { out: list } = await doorstroom('list', 'code-lists', 'loonaangifte-inkomstenverhouding@2022')
    expect(list).toMatch(/valid from: 2\d{3}-\d\d-\d\d[\s\S]*\n {2}33: .* → WW$/m)
  })

  it('suggests a name it knows', async () => {
    const { code, said } = await doorstroom('list', 'measures', 'sustained-employmnt')
    expect(code).toBe(2)
    expect(said).toContain('did you mean sustained-employment?')
  })
})

describe('doorstroom init', () => {
  it('makes a study that only lacks rows, and does not overwrite one', async () => {
    for (const template of ['rct', 'comparison', 'provider']) {
      const study = join(folder(), 'new')
      expect((await doorstroom('init', study, '--template', template)).code).toBe(0)
      const { code, out } = await doorstroom('check', study)
      expect(code).toBe(3)
      expect(out).toMatch(/enrolments\.csv/)
      expect(out).not.toMatch(/study\.yaml/)
      expect((await doorstroom('init', study)).code).toBe(2)
    }
  })
})

describe('doorstroom check, run, measure and report', () => {
  it('check writes nothing; run writes the outputs; report remakes the same pages from released results alone', async () => {
    const study = writeStudy(smallStudy())
    const checked = await doorstroom('check', study)
    expect(checked.code, checked.said).toBe(0)
    expect(existsSync(join(study, 'out'))).toBe(false)
    const ran = await doorstroom('run', study)
    expect(ran.code, ran.said).toBe(0)
    expect(ran.out).toContain('report.html')
    const pages = folder()
    const { code } = await doorstroom('report', join(study, 'out', 'results.json'), '--to', pages)
    expect(code).toBe(0)
    for (const name of ['report.html', 'report.nl.html'])
      expect(readFileSync(join(pages, name), 'utf8')).toBe(readFileSync(join(study, 'out', name), 'utf8'))
  })

  it('a file that nothing reads is named, with the table it may have been meant for', async () => {
    const files = smallStudy()
    const study = writeStudy({ ...files, 'data/spels.csv': files['data/spells.csv'] ?? '', 'data/notes.xlsx': 'x' })
    const { code, out } = await doorstroom('check', study)
    expect(code).toBe(0)
    expect(out).toMatch(/^data\/spels\.csv: .*\n +WARNING +This file is not read/m)
    expect(out).toContain('Did you mean spells.csv?')
    expect(out).toMatch(/^data\/notes\.xlsx: /m)
  })

  it('a planned outcome that the data cannot give is named with what it lacks', async () => {
    const files = smallStudy()
    files['study.yaml'] = (files['study.yaml'] ?? '').replace('primary: sustained-employment', 'primary: jsse-6')
    const study = writeStudy(files)
    expect((await doorstroom('run', study)).out).toContain('no conclusion (not determinable: column measurements.')
    const { claims } = JSON.parse(readFileSync(join(study, 'out', 'results.json'), 'utf8'))
    expect(claims[0]).toMatchObject({ measure: 'jsse-6', place: 'withheld', wording: 'none', row: null })
    expect(readFileSync(join(study, 'out', 'report.html'), 'utf8')).toContain(
      'Data with the columns that are missing now',
    )
  })

  it('exact and row-level files are readable by their owner only', async () => {
    const study = writeStudy(smallStudy())
    await doorstroom('run', study)
    await doorstroom('measure', study)
    for (const name of ['results-exact.json', 'analysis-table.csv'])
      expect(statSync(join(study, 'out', 'private', name)).mode & 0o077).toBe(0)
    const table = readFileSync(join(study, 'out', 'private', 'analysis-table.csv'), 'utf8')
      .trim()
      .split('\n')
    expect(table).toHaveLength(41)
    expect(table[0]).toContain('sustained-employment')
  })

  it('measure --coverage tells of every measure whether the data allow it, and writes nothing', async () => {
    const study = writeStudy(smallStudy())
    const { code, out } = await doorstroom('measure', study, '--coverage', '--json')
    const { coverage } = JSON.parse(out) as { coverage: MeasureCoverage[] }
    const of = (id: string) => coverage.find((one) => one.id === id)
    expect(code).toBe(0)
    expect(existsSync(join(study, 'out', 'private'))).toBe(false)
    expect(measures.every(({ id }) => coverage.filter((one) => one.id === id).length === 1)).toBe(true)
    expect(of('sustained-employment')).toMatchObject({ status: 'available', persons: 40, missing: [] })
    for (const { status, missing, persons, minimum } of coverage) {
      expect(status === 'missing').toBe(missing.length > 0)
      expect(persons === null).toBe(status === 'missing')
      if (status === 'available') expect(persons).toBeGreaterThanOrEqual(minimum.persons)
    }
    const said = await doorstroom('measure', study, '--coverage', '--lang', 'nl')
    expect(said.out).toMatch(/^kolommen ontbreken\tsearch-intensity\t.*search_/m)
  })

  it('report refuses a document that did not pass the gate', async () => {
    const study = writeStudy(smallStudy())
    await doorstroom('run', study)
    const { code, said } = await doorstroom(
      'report',
      join(study, 'out', 'private', 'results-exact.json'),
      '--to',
      folder(),
    )
    expect(code).not.toBe(0)
    expect(said).toMatch(/released|gate/)
  })
})

describe('doorstroom check on a single file', () => {
  it('finds what is wrong with a table by its name, and stops at a column that identifies people', async () => {
    const study = writeStudy(smallStudy())
    expect((await doorstroom('check', join(study, 'data', 'jobs.csv'))).code).toBe(0)
    const wrong = join(study, 'data', 'spells.csv')
    writeFileSync(wrong, readFileSync(wrong, 'utf8').replace('2021-06-01', '2021-02-30'))
    const { code, out } = await doorstroom('check', wrong)
    expect(code).toBe(3)
    expect(out).toMatch(/^spells\.csv: .*\n +ERROR +column begin, row 2/m)
    const telling = join(study, 'clients.csv')
    writeFileSync(telling, 'client,mail\na1,someone@example.nl\n')
    expect((await doorstroom('check', telling)).code).toBe(4)
  })
})

describe('doorstroom estimate', () => {
  const table = () => {
    const path = join(folder(), 'table.csv')
    const rows = Array.from({ length: 30 }, (_, index) => {
      const treated = index % 2
      return [index, treated, 2 * treated + (index % 5), index % 3, (index % 7) + 1, index % 4 === 0 ? 0 : 1].join(',')
    })
    writeFileSync(path, `${['id,treated,outcome,age,weeks,left', ...rows].join('\n')}\n`)
    return path
  }

  it('offers every estimator of the comparison on a plain file', async () => {
    const data = table()
    for (const method of ['difference-in-means', 'lin-adjusted', 'propensity-weighting', 'augmented-weighting']) {
      const { code, out, said } = await doorstroom(
        'estimate',
        method,
        '--data',
        data,
        '--outcome',
        'outcome',
        '--treated',
        'treated',
        '--covariates',
        'age',
        '--json',
      )
      expect(code, said).toBe(0)
      const rows = JSON.parse(out) as { term: string; estimate: number; confLow: number; confHigh: number }[]
      const difference = rows.find(({ term }) => term === 'difference')
      expect(difference?.estimate).toBeCloseTo(2, 0)
      expect(difference?.confLow).toBeLessThan(difference?.confHigh ?? Number.NEGATIVE_INFINITY)
    }
  })

  it('estimates survival and writes CSV by default', async () => {
    const { code, out } = await doorstroom(
      'estimate',
      'kaplan-meier',
      '--data',
      table(),
      '--time',
      'weeks',
      '--event',
      'left',
    )
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toContain('estimate,stdError,confLow,confHigh')
  })

  it('names the column it could not find and the role it misses', async () => {
    const data = table()
    expect((await doorstroom('estimate', 'mean', '--data', data, '--outcome', 'outcom')).said).toContain(
      'did you mean outcome?',
    )
    const missing = await doorstroom('estimate', 'difference-in-means', '--data', data, '--outcome', 'outcome')
    expect(missing.code).toBe(2)
    expect(missing.said).toContain('--treated')
  })
})

describe('doorstroom datasets', () => {
  it('lists the public data sets and refuses a file with another hash', async () => {
    const { out } = await doorstroom('datasets', 'list')
    for (const name of ['jobs-ii', 'nsw-dw', 'nsw-psid', 'mvad']) expect(out).toContain(name)
    const from = folder()
    writeFileSync(join(from, 'mediation-jobs.csv'), 'rownames,treat\n1,1\n')
    const to = join(folder(), 'jobs')
    const { code, said } = await doorstroom('datasets', 'get', 'jobs-ii', '--from', from, '--to', to)
    expect(code).toBe(3)
    expect(said).toContain('SHA-256')
    expect(existsSync(to)).toBe(false)
  })
})
