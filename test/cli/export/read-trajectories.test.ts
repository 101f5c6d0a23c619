import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportTable } from '../../../packages/cli/src/export/export-table.ts'
import { readRequest } from '../../../packages/cli/src/export/read-request.ts'
import { writeExport } from '../../../packages/cli/src/export/write-export.ts'
import { loadRegistration } from '../../../packages/cli/src/registration/load-registration.ts'
import { readStudy } from '../../../packages/cli/src/study/read-study.ts'
import { recordingTerminal } from '../recording-terminal.ts'
import { trajectoryStudy } from './trajectory-study.ts'

const script = join(import.meta.dirname, '../../../scripts/r/read-trajectories.R')
const hasR = spawnSync('Rscript', ['--version']).status === 0
if (!hasR) console.warn('NOT CHECKED: exports read in R, because Rscript is not here')

const inR = (folder: string) => spawnSync('Rscript', ['--vanilla', script, folder], { encoding: 'utf8' })

describe.skipIf(!hasR)('exports read in R', () => {
  const folder = trajectoryStudy(20)
  const weeks = { view: 'weeks', before: '56', to: '350' }
  const wanted = [
    ['spells', { view: 'spells' }],
    ['weeks', weeks],
    ...['sts', 'spell', 'sps', 'tse'].map((layout) => [`weeks-${layout}`, { ...weeks, layout }] as const),
  ] as const

  beforeAll(async () => {
    const study = readStudy(folder)
    const { tables } = await loadRegistration(study)
    for (const [name, options] of wanted) {
      const { table } = await exportTable([tables], readRequest(options, study.file))
      await writeExport(table, 'csv', join(folder, `trajectories-${name}.csv`), recordingTerminal())
    }
  })

  it('give the same week matrix from spells, weeks, sequences as text, and events', () => {
    const { stdout, stderr, status } = inR(folder)
    expect(status, stderr).toBe(0)
    expect(stdout.match(/^ok .*: 60 sequences$/gm)).toHaveLength(6)
  })

  it('are told apart when one week differs', () => {
    const file = join(folder, 'trajectories-weeks-sts.csv')
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(',WT,')
    writeFileSync(file, text.replace(',WT,', ',WP,'))
    const { stderr, status } = inR(folder)
    expect(status).not.toBe(0)
    expect(stderr).toContain('sts: 1 of')
  })
})
