import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { main } from '../../../packages/cli/src/main.ts'
import { recordingTerminal } from '../recording-terminal.ts'

async function assure(path: string, ...words: string[]) {
  const terminal = recordingTerminal()
  const code = await main(['assure', path, ...words], terminal)
  return { code, out: terminal.data.join('\n'), said: terminal.talk.join('\n') }
}

function written(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'doorstroom-assure-')), 'cases.yaml')
  writeFileSync(path, text)
  return path
}

const oneCase = (jobs: string, expected: string) =>
  written(`cases:
  - title: { nl: een half jaar werk, en: half a year of work }
    start: 2024-01-01
    seen_until: 2024-12-30
    jobs:
      - ${jobs}
    expect:
      - ${expected}
`)
const halfYear = '{ begin: 2024-01-01, end: 182, hours_contract: 24 }'

describe('doorstroom assure', () => {
  it('finds every case of the repository as it was written', async () => {
    const { code, out, said } = await assure(
      fileURLToPath(new URL('../../../datasets/assure/cases.yaml', import.meta.url)),
    )
    expect(said).toBe('')
    expect(out).not.toContain('DIFFERS')
    expect(out).toMatch(/(\d\d) case\(s\), 0 other than expected/)
    expect(code).toBe(0)
  })

  it('takes dates and numbers of days for the same', async () => {
    const path = oneCase(halfYear, '{ measure: sustained-employment, value: 1 }')
    expect(await assure(path)).toMatchObject({ code: 0, out: expect.stringContaining('ok\thalf a year of work') })
  })

  it('says in the chosen language what was expected and what came out, and ends with 3', async () => {
    const path = oneCase(halfYear, '{ measure: sustained-employment, value: 0 }')
    const dutch = await assure(path, '--lang', 'nl')
    expect(dutch.code).toBe(3)
    expect(dutch.out).toContain('ANDERS\teen half jaar werk')
    expect(dutch.out).toContain('Blijvend aan het werk (sustained-employment): verwacht 0, gekregen 1')
    const machine = await assure(path, '--json')
    expect(JSON.parse(machine.out)).toMatchObject({
      status: 'differs',
      cases: [
        { holds: false, checks: [{ measure: 'sustained-employment', expected: { value: 0 }, found: { value: 1 } }] },
      ],
    })
  })

  it('tells a reason from a value, and an event from one that did not come', async () => {
    const reason = await assure(oneCase(halfYear, '{ measure: raw-outflow-rate, value: 0 }'))
    expect(reason.out).toContain('expected 0, found no number (notAtRisk)')
    const event = await assure(
      oneCase('{ begin: 10, hours_contract: 24 }', '{ measure: time-to-first-paid-work, days: 3, cause: null }'),
    )
    expect(event.code).toBe(3)
    expect(event.out).toContain('expected 3 days, nothing happened yet, found 10 days, work')
  })

  it.each([
    ['a column', '{ begin: 0, hours_contrct: 24 }', '{ measure: sustained-employment, value: 1 }', 'hours_contract?'],
    ['a measure', halfYear, '{ measure: sustained-employmnt, value: 1 }', 'did you mean sustained-employment?'],
    [
      'an option',
      halfYear,
      '{ measure: sustained-employment, options: { minimumHour: 2 }, value: 1 }',
      'minimumHours?',
    ],
    ['a key', halfYear, '{ measure: sustained-employment, valeu: 1 }', 'Did you mean value?'],
  ])('suggests the name of %s that was meant', async (_, jobs, expected, suggestion) => {
    const { code, said } = await assure(oneCase(jobs, expected))
    expect(code).toBe(3)
    expect(said).toContain(suggestion)
  })

  it.each([
    ['a day that does not exist', '{ begin: 2024-02-30 }', '{ measure: good-job, value: 1 }', 'number of days'],
    ['a code that does not exist', '{ begin: 0, contract_type: "99" }', '{ measure: good-job, value: 1 }', 'CONTRACT'],
    ['hours out of range', '{ begin: 0, hours_contract: -3 }', '{ measure: good-job, value: 1 }', 'must lie between'],
    ['a job without begin', '{ hours_contract: 3 }', '{ measure: good-job, value: 1 }', 'begin is missing'],
    ['a measure of a group', halfYear, '{ measure: creaming-index, value: 1 }', 'measure of a group'],
    ['two answers at once', halfYear, '{ measure: good-job, value: 1, reason: x }', 'one of value, reason or days'],
  ])('refuses %s, and says where', async (_, jobs, expected, words) => {
    const { code, said } = await assure(oneCase(jobs, expected))
    expect(code).toBe(3)
    expect(said).toContain(words)
    expect(said).toMatch(/cases\.yaml line [679]|cases\.yaml line 8/)
  })

  it('asks for a file when there is none', async () => {
    expect(await assure('no-such-file.yaml')).toMatchObject({
      code: 2,
      said: expect.stringContaining('assure.notFound'),
    })
  })
})
