import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { main } from '../../packages/cli/src/main.ts'
import { recordingTerminal } from '../cli/recording-terminal.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** Released numbers are coarse, so these files are the same on every machine; the pages have tests of their own. */
const kept = [
  'tables/descriptions.csv',
  'tables/differences.csv',
  'tables/design.csv',
  'tables/flow.csv',
  'claims.json',
]

/** A file of the run; the claims are taken out of the results, so that a change in them is a few lines to read. */
function made(folder: string, path: string): string {
  if (path !== 'claims.json') return readFileSync(join(folder, 'out', path), 'utf8')
  const { claims } = JSON.parse(readFileSync(join(folder, 'out', 'results.json'), 'utf8'))
  return `${JSON.stringify(claims, null, 2)}\n`
}

for (const { name } of cases)
  it(`${name}: a whole run gives the files that are kept; set UPDATE_GOLDEN=1 after a change you can explain`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'doorstroom-golden-'))
    cpSync(join(here, name, 'input'), folder, { recursive: true })
    const terminal = recordingTerminal()
    expect(await main(['run', folder], terminal), terminal.talk.join('\n')).toBe(0)
    for (const path of kept) {
      const expected = join(here, name, 'expected', path)
      const actual = made(folder, path)
      if (process.env.UPDATE_GOLDEN === '1') {
        mkdirSync(dirname(expected), { recursive: true })
        writeFileSync(expected, actual)
      }
      expect(existsSync(expected), `${path} is not kept yet`).toBe(true)
      expect(actual).toBe(readFileSync(expected, 'utf8'))
    }
  })
