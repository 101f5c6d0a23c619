import { type RawTable, readFile, writeWorkbook } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

const canary = 'ZEBRA-7731'
const sound = writeWorkbook([
  {
    name: 'spells',
    columns: [
      { name: 'person_id', format: 'text' },
      { name: 'state', format: 'text', allowed: ['WT', 'PW'] },
      { name: 'begin', format: 'day' },
      { name: 'hours', format: 'general' },
    ],
    rows: Array.from({ length: 5 }, (_, index) => [`${canary}${index}`, 'WT', { day: 19_000 + index }, index / 4]),
  },
])
const parts = Object.entries(unzipSync(sound)).map(([name, part]) => [name, strFromU8(part)] as const)

async function readSafely(file: Uint8Array): Promise<{ tables: readonly RawTable[]; failed: boolean }> {
  const { tables, findings } = await readFile(file, 'data/a.xlsx')
  for (const { columns, cells, lines } of tables) {
    expect(cells).toHaveLength(columns.length)
    for (const column of cells) expect(column).toHaveLength(lines.length)
    expect([...lines].sort((one, other) => one - other)).toEqual(lines)
  }
  for (const { code, message, fix } of findings) {
    expect(code).toMatch(/^trajectories\.\w+$/)
    expect(JSON.stringify([message, fix])).not.toContain('7731')
  }
  const failed = findings.some(({ severity }) => severity === 'error')
  expect(tables.length > 0 || failed).toBe(true)
  return { tables, failed }
}

const mostMemory = 300_000

describe('a workbook', () => {
  it('that is cut off anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), async (length) => {
        const { tables, failed } = await readSafely(sound.subarray(0, length))
        expect([tables, failed]).toEqual([[], true])
      }),
      { numRuns: 200 },
    )
  })

  it('with bytes changed, put in or taken out gives the very same table or an error', async () => {
    const before = process.resourceUsage().maxRSS
    const good = await readSafely(sound)
    const change = fc.record({ at: fc.nat(sound.length - 1), remove: fc.nat(3), put: fc.uint8Array({ maxLength: 3 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = changes.reduce(
          (file, { at, remove, put }) =>
            new Uint8Array([...file.subarray(0, at), ...put, ...file.subarray(at + remove)]),
          sound,
        )
        const read = await readSafely(bytes)
        if (!read.failed) expect(read.tables).toEqual(good.tables)
      }),
      { numRuns: 500 },
    )
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(mostMemory)
  }, 30_000)

  it('with text changed inside its parts gives tables or findings', async () => {
    const before = process.resourceUsage().maxRSS
    const sheet = parts.findIndex(([name]) => name.endsWith('sheet1.xml'))
    const part = fc.oneof(fc.constant(sheet), fc.nat(parts.length - 1))
    const put = fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '/',
      '&',
      '0',
      '9',
      '-',
      'A',
      ' r="B2"',
      ' t="s"',
      '<c/>',
      '</row>',
      '\u0000',
    )
    const change = fc.record({ part, at: fc.nat(), remove: fc.nat(4), put })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        const changed = parts.map(([name, text], index) => {
          const mine = changes.filter((one) => one.part === index)
          const mutated = mine.reduce((xml, { at, remove, put: insert }) => {
            const place = at % (xml.length + 1)
            return xml.slice(0, place) + insert + xml.slice(place + remove)
          }, text)
          return [name, strToU8(mutated)] as const
        })
        await readSafely(zipSync(Object.fromEntries(changed), { level: 0, mtime: '1980-01-01T00:00:00' }))
      }),
      { numRuns: 500 },
    )
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(mostMemory)
  }, 30_000)
})
