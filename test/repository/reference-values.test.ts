import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder, repositoryRoot } from './repository-files.ts'

describe('reference values', () => {
  it('each have the R script that makes them, or a page that derives them by hand', () => {
    const folders = (ending: string) =>
      filesUnder('test/reference', ending).map((file) => file.path.slice(0, file.path.lastIndexOf('/')))
    const explained = new Set([...folders('generate.R'), ...folders('README.md')])
    expect(folders('expected.json').length).toBeGreaterThan(5)
    expect(folders('expected.json').filter((folder) => !explained.has(folder))).toEqual([])
    expect(folders('generate.R').filter((folder) => !folders('expected.json').includes(folder))).toEqual([])
  })

  it('R makes the same values again', () => {
    const result = spawnSync(process.execPath, [join(repositoryRoot, 'scripts/reference.mjs')], { encoding: 'utf8' })
    for (const line of result.stdout.split('\n').filter((text) => text.startsWith('NOT CHECKED'))) console.warn(line)
    expect(result.status, result.stdout + result.stderr).toBe(0)
    if (!result.stdout.startsWith('NOT CHECKED: Rscript')) expect(result.stdout).toMatch(/^ok /m)
  }, 600_000)
})

describe('the folders that estimators name', () => {
  it('exist', async () => {
    const { statisticsEstimators } = await import('@doorstroom/statistics')
    const { comparisonEstimators } = await import('@doorstroom/comparison')
    for (const { id, reference } of [...statisticsEstimators, ...comparisonEstimators]) {
      expect(
        existsSync(join(repositoryRoot, 'test/reference', reference, 'expected.json')),
        `${id}: ${reference}`,
      ).toBe(true)
    }
  })
})
