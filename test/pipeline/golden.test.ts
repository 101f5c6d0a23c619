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
const kept = ['results.json', 'tables/differences.csv', 'tables/design.csv', 'tables/flow.csv']

for (const { name } of cases)
  it(`${name}: a whole run gives the files that are kept; set UPDATE_GOLDEN=1 after a change you can explain`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'doorstroom-golden-'))
    cpSync(join(here, name, 'input'), folder, { recursive: true })
    const terminal = recordingTerminal()
    expect(await main(['run', folder], terminal), terminal.talk.join('\n')).toBe(0)
    for (const path of kept) {
      const expected = join(here, name, 'expected', path)
      const actual = readFileSync(join(folder, 'out', path), 'utf8')
      if (process.env.UPDATE_GOLDEN === '1') {
        mkdirSync(dirname(expected), { recursive: true })
        writeFileSync(expected, actual)
      }
      expect(existsSync(expected), `${path} is not kept yet`).toBe(true)
      expect(actual).toBe(readFileSync(expected, 'utf8'))
    }
  })
