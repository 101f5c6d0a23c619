/**
 * Writes the files that follow from definitions in the code: schemas and the tables in docs.
 * Reads the built packages; writes docs. With `--check` it writes nothing and fails on a file that is not fresh.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedFiles } from './generated/index.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const onlyCheck = process.argv.includes('--check')

const packages = {
  statistics: await import('@doorstroom/statistics'),
  trajectories: await import('@doorstroom/trajectories'),
  disclosure: await import('@doorstroom/disclosure'),
  measures: await import('@doorstroom/measures'),
  comparison: await import('@doorstroom/comparison'),
  evidence: await import('@doorstroom/evidence'),
  doorstroom: await import('doorstroom'),
}

const stale = []
for (const { path, content } of generatedFiles(packages)) {
  const target = join(root, path)
  if (existsSync(target) && readFileSync(target, 'utf8') === content) continue
  stale.push(path)
  if (onlyCheck) continue
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
}

for (const path of stale) console.log(onlyCheck ? `not fresh: ${path}` : `written: ${path}`)
if (stale.length === 0) console.log('Generated files are fresh.')
else if (onlyCheck) console.log('Run `pnpm generate` and commit the result.')
process.exitCode = onlyCheck && stale.length > 0 ? 1 : 0
