import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryRoot } from './repository-files.ts'

const built = existsSync(join(repositoryRoot, 'packages/cli/dist/bin.js'))
if (!built) console.warn('NOT CHECKED: the command is not built, so the notebooks were not run')

it.skipIf(!built)(
  'the notebooks print what is written in them; else run `pnpm notebooks --write`',
  () => {
    const result = spawnSync(process.execPath, [join(repositoryRoot, 'scripts/notebooks.mjs')], { encoding: 'utf8' })
    expect(result.status, result.stdout + result.stderr).toBe(0)
    expect(result.stdout).toMatch(/^ok kompas\.md: [1-9]/m)
  },
  300_000,
)
