import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { resultsDocumentSchema } from '@doorstroom/statistics'
import { readMapping, toIsoDate } from '@doorstroom/trajectories'
import { afterAll, describe, expect, it } from 'vitest'
import { commands } from '../../packages/cli/src/command/index.ts'
import { exitCode } from '../../packages/cli/src/exit-code.ts'
import { main } from '../../packages/cli/src/main.ts'
import type { Terminal } from '../../packages/cli/src/terminal/terminal.ts'
import { repositoryRoot } from './repository-files.ts'

const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8')
const folder = join(mkdtempSync(join(tmpdir(), 'doorstroom readme ')), 'my-study')
afterAll(() => rmSync(dirname(folder), { recursive: true }))

/** Blocks of the README that stand for a file of the worked example. */
const files = [...readme.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => ({
  name,
  text,
}))

/** More invented clients under those of the README, in the same columns, without chance. */
function moreClients(count: number): string {
  const dutch = (day: number) => toIsoDate(day).split('-').reverse().join('-')
  return Array.from({ length: count }, (_, index) => {
    const digit = (modulus: number) => (index * 7919 + 13 * Math.floor(index / modulus)) % modulus
    const referred = 19_750 + digit(60)
    const months = 3 + digit(31)
    const works = digit(5) < (index % 2 === 0 ? 3 : 2)
    const begins = referred + 30 + digit(120)
    const ends = digit(4) === 0 ? dutch(begins + 90) : ''
    return [
      `client-${String.fromCharCode(97 + digit(26), 97 + digit(25))}${String.fromCharCode(97 + (index % 24))}x${index}q`,
      String(1965 + digit(37)),
      String(months),
      index % 2 === 0 ? 'traject' : 'wachtlijst',
      dutch(referred),
      dutch(referred + 400),
      dutch(referred - months * 30),
      works ? dutch(begins) : '',
      works ? dutch(begins) : '',
      works ? ends : '',
      works ? `${16 + digit(21)},5` : '',
    ].join(';')
  }).join('\n')
}

describe('README', () => {
  it('begins with the two commands', () => {
    expect(readme).toMatch(/^# Doorstroom\n\n```sh\nnpm run demo .*\nnpm test .*\n```\n/)
  })

  it('names every command and every exit code, and no other', () => {
    const named = [...readme.matchAll(/^\| `([a-z-]+)[^|]*\|/gm)].map((match) => match[1])
    expect(named.sort()).toEqual(commands.map((command) => command.usage.split(' ')[0]).sort())
    const codes = [...readme.matchAll(/^\| (\d) +\|/gm)].map((match) => Number(match[1]))
    expect(codes).toEqual(Object.values(exitCode))
  })

  it('shows a list of rules that is read as it stands', () => {
    const [, rules = ''] = /^```yaml\n(tables:\n[\s\S]*?)^```$/m.exec(readme) ?? []
    const { value, findings } = readMapping(`doorstroom-mapping: 1\n${rules}`, 'mapping.yaml')
    expect(findings).toEqual([])
    expect(value?.tables.spells).toHaveLength(2)
  })

  it('the worked example runs from file to report', async () => {
    expect(files.map((file) => file.name)).toEqual(['data/clients.csv', 'mapping.yaml', 'study.yaml'])
    for (const { name, text } of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), name.endsWith('.csv') ? `${text}${moreClients(300)}\n` : text)
    }
    const said: string[] = []
    const say = (text: string) => void said.push(text)
    const terminal: Terminal = { out: say, say, progress: () => undefined }
    expect(await main(['check', folder], terminal), said.join('\n')).toBe(exitCode.clean)
    expect(existsSync(join(folder, 'out'))).toBe(false)
    expect(await main(['run', folder], terminal), said.join('\n')).toBe(exitCode.clean)

    const results = resultsDocumentSchema.parse(JSON.parse(readFileSync(join(folder, 'out/results.json'), 'utf8')))
    expect(results.claims.some((claim) => claim.measure === 'sustained-employment')).toBe(true)
    expect(readFileSync(join(folder, 'out/report.html'), 'utf8')).toContain(
      'Helpt Samen verder mensen aan werk dat blijft?',
    )
  }, 300_000)
})
