import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { replaceFolder } from '../../../packages/cli/src/output/replace-folder.ts'

const base = () => mkdtempSync(join(tmpdir(), 'doorstroom-replace-'))
const built = fileURLToPath(new URL('../../../packages/cli/dist/output/replace-folder.js', import.meta.url))

describe('replacing a folder', () => {
  it('gives the new files, keeps what others put there, and drops what the last run wrote and this one does not', () => {
    const out = join(base(), 'out')
    replaceFolder(
      out,
      [
        { name: 'a.txt', content: 'old' },
        { name: 'tables/gone.csv', content: 'old' },
      ],
      () => true,
    )
    writeFileSync(join(out, 'notes.txt'), 'mine')
    replaceFolder(out, [{ name: 'a.txt', content: 'new' }], (name) => name !== 'tables/gone.csv')
    expect(readdirSync(out).sort()).toEqual(['a.txt', 'notes.txt'])
    expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('new')
    expect(readdirSync(join(out, '..'))).toEqual(['out'])
  })

  it('keeps a private file and its folder to their owner', () => {
    const out = join(base(), 'out')
    replaceFolder(out, [{ name: 'private/exact.json', content: '1', mode: 0o600 }], () => true)
    replaceFolder(out, [{ name: 'a.txt', content: '2' }], () => true)
    expect(statSync(join(out, 'private/exact.json')).mode & 0o777).toBe(0o600)
    expect(statSync(join(out, 'private')).mode & 0o077).toBe(0)
  })

  it('leaves the old content when the new cannot be written', () => {
    const out = join(base(), 'out')
    replaceFolder(out, [{ name: 'a.txt', content: 'old' }], () => true)
    const impossible = [
      { name: 'b', content: '1' },
      { name: 'b/c', content: '2' },
    ]
    expect(() => replaceFolder(out, impossible, () => true)).toThrow()
    expect(readdirSync(join(out, '..'))).toEqual(['out'])
    expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('old')
  })

  it('killed at any moment, holds all of one content and nothing of another', async () => {
    const folder = base()
    const out = join(folder, 'out')
    const program = `
      import { replaceFolder } from ${JSON.stringify(pathToFileURL(built).href)}
      for (let turn = 0; ; turn++) {
        const files = Array.from({ length: 12 }, (_, file) => ({ name: 'part/' + file + '.txt', content: String(turn) }))
        replaceFolder(${JSON.stringify(out)}, files, () => false)
        if (turn === 0) process.stdout.write('started')
      }`
    for (const delay of [0, 1, 2, 3, 5, 8, 13, 21, 34]) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', program])
      await new Promise((resolve) => child.stdout.once('data', resolve))
      await new Promise((resolve) => setTimeout(resolve, delay))
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('close', resolve))
      const whole = existsSync(out) ? out : join(folder, '.out-previous')
      const contents = readdirSync(join(whole, 'part')).map((name) => readFileSync(join(whole, 'part', name), 'utf8'))
      expect(contents.length).toBe(12)
      expect(new Set(contents).size).toBe(1)
    }
  })
})
