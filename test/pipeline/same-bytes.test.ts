import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const command = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url))

const doorstroom = (words: readonly string[], cwd: string, surroundings: Record<string, string>) =>
  execFileSync(process.execPath, [command, ...words], {
    cwd,
    env: { ...process.env, ...surroundings },
    encoding: 'utf8',
  })

/** All files under a folder with their bytes, by relative path. */
function contents(folder: string, below = ''): Map<string, string> {
  const files = new Map<string, string>()
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = join(below, name)
    if (statSync(join(folder, path)).isDirectory())
      for (const [inner, text] of contents(folder, path)) files.set(inner, text)
    else files.set(path, readFileSync(join(folder, path), 'utf8'))
  }
  return files
}

/** The rows of a CSV in another order; header and rows stay what they are. */
function reversedRows(text: string): string {
  const [header = '', ...rows] = text.trimEnd().split('\n')
  return `${[header, ...rows.reverse()].join('\n')}\n`
}

it('the same study gives the same bytes in another time zone, locale, folder and row order', () => {
  const base = mkdtempSync(join(tmpdir(), 'doorstroom-bytes-'))
  const first = join(base, 'one')
  const second = join(base, 'a folder with spaces', 'two')
  doorstroom(['demo', '--to', first], base, { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' })
  mkdirSync(join(second, 'data'), { recursive: true })
  writeFileSync(join(second, 'study.yaml'), readFileSync(join(first, 'study.yaml'), 'utf8'))
  for (const name of readdirSync(join(first, 'data')))
    writeFileSync(join(second, 'data', name), reversedRows(readFileSync(join(first, 'data', name), 'utf8')))
  doorstroom(['run', second], join(base, 'a folder with spaces'), {
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'C',
  })
  const one = contents(join(first, 'out'))
  const two = contents(join(second, 'out'))
  expect([...two.keys()]).toEqual([...one.keys()])
  for (const [name, text] of one) expect(two.get(name) === text, `${name} differs`).toBe(true)
}, 300_000)
