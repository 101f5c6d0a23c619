import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { csv } from '../../../packages/trajectories/src/format/csv.ts'
import { sav } from '../../../packages/trajectories/src/format/sav.ts'
import { type SavColumn, writeSav } from './write-sav.ts'

const source = fileURLToPath(new URL('../../reference/spss-files', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'spss-files-'))
const environment = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
const run = (program: string, words: readonly string[], cwd: string) =>
  spawnSync(program, words, { cwd, encoding: 'utf8', env: environment })

for (const name of ['persons.csv', 'write-with-pspp.sps']) copyFileSync(join(source, name), join(folder, name))
const haven = run('Rscript', ['--vanilla', 'write-with-haven.R', folder], source)
const pspp = run('pspp', ['write-with-pspp.sps'], folder)
const hasHaven = haven.error === undefined && !/there is no package called/.test(haven.stderr)
const hasPspp = pspp.error === undefined
if (!hasHaven) console.warn('NOT CHECKED: SPSS files written by R, because Rscript or its package haven is absent')
if (!hasPspp) console.warn('NOT CHECKED: SPSS files written and read by PSPP, because pspp is absent')

afterAll(() => rmSync(folder, { recursive: true }))

const persons = csv.read(readFileSync(join(source, 'persons.csv')), 'persons.csv').tables[0]
const marked = persons?.columns.indexOf('answer') ?? -1
const texts = persons?.cells.map((cells, column) =>
  cells.map((cell) => (column === marked && cell === '9' ? '' : cell === '1e21' ? '1e+21' : cell)),
)

function expectPersons(name: string): void {
  const { tables, findings } = sav.read(readFileSync(join(folder, name)), name)
  expect(tables[0]?.columns).toEqual(persons?.columns)
  expect(tables[0]?.cells).toEqual(texts)
  expect(tables[0]?.lines).toEqual([2, 3, 4, 5, 6, 7])
  expect(findings.map(({ code, column }) => [code, column])).toEqual([
    ['trajectories.savNumberTooLarge', 'hours_contract'],
    ['trajectories.savUserMissing', 'answer'],
  ])
}

describe.skipIf(!hasHaven)('an SPSS file written by haven', () => {
  it.each(['none', 'byte', 'zsav'])('has the cells of the CSV it was made from: compression %s', (compression) => {
    expect(haven.status, haven.stderr).toBe(0)
    expectPersons(`haven-${compression}.sav`)
  })
})

describe.skipIf(!hasPspp)('an SPSS file written by PSPP', () => {
  it.each(['none', 'byte', 'zsav'])('has the cells of the CSV it was made from: compression %s', (compression) => {
    expect(pspp.status, pspp.stdout).toBe(0)
    expectPersons(`pspp-${compression}.sav`)
  })
})

describe.skipIf(!hasPspp)('an SPSS file of our own tests', () => {
  const columns: readonly SavColumn[] = [
    { name: 'ID', longName: 'person_id', width: 12, values: ['00017', 'Zoë', 'A-2'] },
    { name: 'SCORE', values: [1, 2.5, -12] },
    { name: 'LONG', width: 520, values: ['x'.repeat(520), 'kort', `${'y'.repeat(253)}één`] },
  ]

  it.each(
    (['none', 'codes', 'padded', 'zlib'] as const).flatMap((packing) =>
      [true, false].map((littleEndian) => ({ packing, littleEndian })),
    ),
  )('is read by PSPP as it is by us: $packing, little-endian $littleEndian', (layout) => {
    const file = writeSav(columns, layout)
    writeFileSync(join(folder, 'own.sav'), file)
    const convert = run('pspp-convert', ['own.sav', 'own.csv'], folder)
    expect(convert.status, convert.stderr).toBe(0)
    const theirs = csv.read(readFileSync(join(folder, 'own.csv')), 'own.csv').tables[0]
    const ours = sav.read(file, 'own.sav').tables[0]
    expect(theirs?.columns).toEqual(ours?.columns)
    expect(theirs?.cells).toEqual(ours?.cells)
  })
})
