import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { beginDefinition, kinds } from './begin-definitions.ts'
import { compilerMessages } from './compile.ts'
import { examples, onlyCompiled } from './readme-programs.ts'

const root = mkdtempSync(join(tmpdir(), 'doorstroom scaffold '))
afterAll(() => rmSync(root, { recursive: true }))

describe('pnpm new', () => {
  it.each(kinds)('begins a $kind with a file and a line in its list', ({ kind, folder }) => {
    const result = beginDefinition(root, kind, 'an-example-to-try')
    expect(result.status, result.stderr).toBe(0)
    const list = readFileSync(join(root, folder, 'index.ts'), 'utf8')
    expect(list).toContain("import { anExampleToTry } from './an-example-to-try.ts'\n")
    expect(list.match(/\banExampleToTry\b/g)).toHaveLength(2)
  })

  it('refuses a kind it does not know, a name in capitals and a file that exists', () => {
    expect(beginDefinition(root, 'verdict', 'a-name').stderr).toMatch(/^usage: pnpm new measure\|/)
    expect(beginDefinition(root, 'measure', 'MyMeasure').stderr).toContain('lower case')
    expect(beginDefinition(root, 'measure', 'an-example-to-try').stderr).toContain('exists already')
  })
})

describe('what we tell people to write', () => {
  it('compiles: begun definitions and the examples of every package', () => {
    const begun = kinds.map(({ folder }) => {
      const path = `${folder}/an-example-to-try.ts`
      return { path, text: readFileSync(join(root, path), 'utf8') }
    })
    expect(compilerMessages([...begun, ...examples, ...onlyCompiled])).toEqual([])
  }, 300_000)
})
