import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './repository-files.ts'

/** What `pnpm new` can begin, and where. */
export const kinds = [
  { kind: 'measure', folder: 'packages/measures/src/measure' },
  { kind: 'estimator', folder: 'packages/comparison/src/estimate' },
  { kind: 'check', folder: 'packages/trajectories/src/check' },
  { kind: 'chart', folder: 'packages/report/src/chart' },
  { kind: 'rule', folder: 'packages/disclosure/src/output/rule' },
] as const

/** Runs `pnpm new` on a copy of the list in another root. */
export function beginDefinition(root: string, kind: string, name: string) {
  const folder = kinds.find((known) => known.kind === kind)?.folder
  if (folder !== undefined) {
    mkdirSync(join(root, folder), { recursive: true })
    cpSync(join(repositoryRoot, folder, 'index.ts'), join(root, folder, 'index.ts'))
  }
  const script = join(repositoryRoot, 'scripts/new.mjs')
  const env = { ...process.env, DOORSTROOM_SCAFFOLD_ROOT: root }
  return spawnSync(process.execPath, [script, kind, name], { encoding: 'utf8', env })
}
