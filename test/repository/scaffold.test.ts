import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { compilerMessages } from './compile.ts'
import { repositoryRoot } from './repository-files.ts'

const kinds = [
  { kind: 'measure', folder: 'packages/measures/src/measure' },
  { kind: 'estimator', folder: 'packages/comparison/src/estimate' },
  { kind: 'check', folder: 'packages/trajectories/src/check' },
  { kind: 'chart', folder: 'packages/report/src/chart' },
  { kind: 'rule', folder: 'packages/disclosure/src/output/rule' },
]
const copy = mkdtempSync(join(tmpdir(), 'doorstroom scaffold '))
afterAll(() => rmSync(copy, { recursive: true }))

function begin(kind: string, name: string) {
  const script = join(repositoryRoot, 'scripts/new.mjs')
  const env = { ...process.env, DOORSTROOM_SCAFFOLD_ROOT: copy }
  return spawnSync(process.execPath, [script, kind, name], { encoding: 'utf8', env })
}

describe('pnpm new', () => {
  it('begins every kind of definition with a file and a line in its list that compile', () => {
    const made = kinds.flatMap(({ kind, folder }) => {
      mkdirSync(join(copy, folder), { recursive: true })
      cpSync(join(repositoryRoot, folder, 'index.ts'), join(copy, folder, 'index.ts'))
      const result = begin(kind, 'an-example-to-try')
      expect(result.status, result.stderr).toBe(0)
      return [`${folder}/an-example-to-try.ts`, `${folder}/index.ts`]
    })
    const files = made.map((path) => ({ path, text: readFileSync(join(copy, path), 'utf8') }))
    for (const { path, text } of files.filter((file) => file.path.endsWith('index.ts'))) {
      expect(text, dirname(path)).toContain("import { anExampleToTry } from './an-example-to-try.ts'\n")
      expect(text.match(/\banExampleToTry\b/g), dirname(path)).toHaveLength(2)
    }
    expect(compilerMessages(files)).toEqual([])
  }, 300_000)

  it('refuses a kind it does not know, a name in capitals and a file that exists', () => {
    expect(begin('verdict', 'a-name').stderr).toMatch(/^usage: pnpm new measure\|/)
    expect(begin('measure', 'MyMeasure').stderr).toContain('lower case')
    expect(begin('measure', 'an-example-to-try').stderr).toContain('exists already')
  })
})
