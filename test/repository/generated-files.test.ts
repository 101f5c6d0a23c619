import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as comparison from '@doorstroom/comparison'
import * as disclosure from '@doorstroom/disclosure'
import * as evidence from '@doorstroom/evidence'
import * as measures from '@doorstroom/measures'
import * as statistics from '@doorstroom/statistics'
import * as trajectories from '@doorstroom/trajectories'
import * as doorstroom from 'doorstroom'
import { describe, expect, it } from 'vitest'
import { repositoryRoot } from './repository-files.ts'

type GeneratedFiles = (packages: Record<string, unknown>) => { path: string; content: string }[]

const script = pathToFileURL(join(repositoryRoot, 'scripts/generated/index.mjs')).href
const { generatedFiles } = (await import(script)) as { generatedFiles: GeneratedFiles }
const files = generatedFiles({ statistics, trajectories, disclosure, measures, comparison, evidence, doorstroom })

describe('generated files', () => {
  it.each(files)('$path is what the definitions say; else run `pnpm generate`', ({ path, content }) => {
    const target = join(repositoryRoot, path)
    expect(existsSync(target), `${path} is not there`).toBe(true)
    expect(readFileSync(target, 'utf8')).toBe(content)
  })

  it('hold no hole where a definition left something out', () => {
    for (const { path, content } of files) expect(content, path).not.toMatch(/\bundefined\b|\[object Object\]|\bNaN\b/)
  })
})
