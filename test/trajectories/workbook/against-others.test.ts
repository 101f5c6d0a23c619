import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dayOf, readFile, writeWorkbook } from '@doorstroom/trajectories'
import { afterAll, describe, expect, it } from 'vitest'

const scripts = fileURLToPath(new URL('../../reference/workbook', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'doorstroom-workbook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const works = (program: string, words: string[]) => spawnSync(program, words).status === 0
const hasR = works('Rscript', ['-e', 'library(readxl); library(openxlsx); library(jsonlite)'])
const python = ['python3', '/usr/bin/python3'].find((program) => works(program, ['-c', 'import openpyxl']))
if (!hasR) console.warn('NOT CHECKED: workbooks against R, because Rscript, readxl or openxlsx is not installed')
if (python === undefined) console.warn('NOT CHECKED: workbooks against openpyxl, because it is not installed')

function run(program: string, script: string, file: string): string {
  const flags = program === 'Rscript' ? ['--vanilla'] : []
  const result = spawnSync(program, [...flags, join(scripts, script), file], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  })
  expect(result.status, result.stderr).toBe(0)
  return result.stdout
}

const ours = {
  person_id: ['007', '=1+1', 'é <&>'],
  begin: ['2024-02-29', '1900-03-01', ''],
  hours: ['7.5', '-0.1', '123456789012345'],
  alone: ['1', '0', ''],
}

function writtenHere(): string {
  const file = join(folder, 'ours.xlsx')
  const rows = [
    ['007', { day: dayOf(2024, 2, 29)! }, 7.5, true],
    ['=1+1', { day: dayOf(1900, 3, 1)! }, -0.1, false],
    ['é <&>', null, 123456789012345, null],
  ]
  const columns = [
    { name: 'person_id', format: 'text', required: true },
    { name: 'begin', format: 'day' },
    { name: 'hours', format: 'general', range: [0, 80] },
    { name: 'alone', format: 'general', allowed: ['ja', 'nee'] },
  ] as const
  writeFileSync(file, writeWorkbook([{ name: 'spells', columns, rows }], { days: 'dd-mm-yyyy' }))
  return file
}

async function readHere(file: string) {
  const { tables, findings } = await readFile(readFileSync(file), 'a.xlsx')
  const cells = tables.map((table) =>
    Object.fromEntries(table.columns.map((name, index) => [name, table.cells[index]])),
  )
  return { cells, found: findings.map(({ code, line, column }) => [code.replace('trajectories.', ''), line, column]) }
}

describe.skipIf(!hasR)('workbooks and R', { timeout: 60_000 }, () => {
  it('what was written here, readxl reads the same', () => {
    expect(JSON.parse(run('Rscript', 'read-with-readxl.R', writtenHere()))).toEqual(ours)
  })

  it('what openxlsx writes is read here as R has it', async () => {
    const file = join(folder, 'openxlsx.xlsx')
    run('Rscript', 'write-with-openxlsx.R', file)
    const { cells, found } = await readHere(file)
    expect(found).toEqual([])
    expect(cells).toEqual([
      {
        person_id: ['007', 'A1', '=1+1'],
        begin: ['2024-02-29', '1900-03-01', ''],
        moment: ['2024-02-29T12:30:15', '2024-03-01', ''],
        hours: ['7.5', '0.333333333333333', ''],
        spells: ['3', '0', ''],
        alone: ['1', '0', ''],
      },
    ])
  })
})

describe.skipIf(python === undefined)('workbooks and openpyxl', { timeout: 60_000 }, () => {
  it('what was written here, openpyxl reads the same', () => {
    expect(JSON.parse(run(python ?? '', 'read-with-openpyxl.py', writtenHere()))).toEqual(ours)
  })

  it('what openpyxl writes is read here, with days from 1904, and what is wrong is said at its cell', async () => {
    const file = join(folder, 'openpyxl.xlsx')
    run(python ?? '', 'write-with-openpyxl.py', file)
    const { cells, found } = await readHere(file)
    expect(cells).toEqual([
      {
        person_id: ['007', '008', '009'],
        'traject / begin': ['2024-02-29', '2024-02-29T12:30:00', '1904-01-02'],
        'traject / start om': ['09:30:00', '36:00:00', ''],
        uren: ['0.25', '', ''],
      },
    ])
    expect(found).toEqual([
      ['headerJoined', 2, null],
      ['cellError', 4, 'uren'],
      ['formulaWithoutValue', 5, 'uren'],
      ['rowsHidden', 2, null],
      ['sheetHidden', null, null],
    ])
  })
})
