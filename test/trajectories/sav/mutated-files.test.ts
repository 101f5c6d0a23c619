import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sav } from '../../../packages/trajectories/src/format/sav.ts'
import { type SavColumn, writeSav } from './write-sav.ts'

const columns: readonly SavColumn[] = [
  { name: 'ID', longName: 'person_id', width: 12, values: ['ZEBRA-7731', 'B', 'C', 'D', 'E', 'F'] },
  { name: 'SCORE', missing: { kind: -3, values: [90, 99, -1] }, values: [1, 2.5, null, 99, -1, 12] },
  { name: 'BEGIN', format: 20, values: [12_761_625_600, 1, 2, 3, null, 5] },
  { name: 'LONG', width: 260, missing: { kind: 1, values: ['nvt'] }, values: ['nvt', 'Zoë', '', 'x', 'y', 'z'] },
]
const sound = (['none', 'codes', 'padded', 'zlib'] as const).flatMap((packing) =>
  [true, false].map((littleEndian) => writeSav(columns, { packing, littleEndian, codePage: 65_001 })),
)
const casesAt = 80
const layoutAt = 64

/** The number of cases in a header, as the format has it. */
function declaredCases(file: Buffer): number | null {
  const littleEndian = [2, 3].includes(file.readInt32LE(layoutAt))
  const cases = littleEndian ? file.readInt32LE(casesAt) : file.readInt32BE(casesAt)
  return cases < 0 ? null : cases
}

/** Reads a file that may be broken and sees that nothing is lost without a word. */
function readBroken(file: Buffer) {
  const { tables, findings } = sav.read(file, 'a.sav')
  const isRefused = findings.some(({ severity }) => severity === 'error')
  if (tables.length === 0) expect(isRefused).toBe(true)
  else {
    const [table] = tables
    expect(table?.lines).toHaveLength(declaredCases(file) ?? table?.lines.length ?? -1)
    expect(table?.cells.every((cells) => cells.length === table.lines.length)).toBe(true)
  }
  expect(JSON.stringify(findings)).not.toMatch(/7731|ZEBRA|1987-02/)
  return { tables, findings }
}

describe('a broken SPSS file', () => {
  it('cut off at any byte is refused', () => {
    for (const [index, file] of sound.entries()) {
      const step = index === 2 ? 1 : 23
      for (let length = index % step; length < file.length; length += step) {
        const { tables } = sav.read(file.subarray(0, length), 'a.sav')
        if (tables.length > 0) expect.fail(`a file of ${file.length} bytes was read from its first ${length}`)
      }
    }
  })

  it('gives as many rows as it says it has, or an error, never a crash and never a cell in a message', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(9),
      put: fc.uint8Array({ maxLength: 9 }),
    })
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
        const broken = changes.reduce((bytes, { at, remove, put }) => {
          const start = Math.floor(at * bytes.length)
          return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + remove)])
        }, file)
        if (broken.length >= casesAt + 4) readBroken(broken)
      }),
      { numRuns: 1000 },
    )
  })

  it('with one byte changed anywhere gives as many rows as it says it has, or an error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(), fc.integer({ min: 1, max: 255 }), (file, at, difference) => {
        const broken = Buffer.from(file)
        const place = at % broken.length
        broken[place] = (broken[place]! + difference) % 256
        readBroken(broken)
      }),
      { numRuns: 1000 },
    )
  })

  it('that claims enormous lengths or counts costs no memory', () => {
    const file = writeSav(columns, { packing: 'codes', codePage: 65_001 })
    const before = process.memoryUsage().arrayBuffers
    for (let at = layoutAt; at + 4 <= file.length; at++) {
      const broken = Buffer.from(file)
      broken.writeInt32LE([0x7fffffff, 0x0fffffff, -1][at % 3]!, at)
      readBroken(broken)
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  })
})

describe('a .zsav file that unpacks to far more than it is', () => {
  const codesOf = (file: Buffer, limits = {}) => sav.read(file, 'a.zsav', { limits }).findings.map(({ code }) => code)

  it('is refused when a block becomes longer than it says', () => {
    expect(codesOf(bomb(64, 64))).toEqual(['trajectories.fileHeaderOnly'])
    expect(codesOf(bomb(1_000_000, 64))).toEqual(['trajectories.savUnreadable'])
  })

  it('is refused before unpacking when its blocks together are more than a file may be', () => {
    expect(codesOf(bomb(60_000, 60_000), { bytes: 60_000 })).toEqual(['trajectories.fileHeaderOnly'])
    expect(codesOf(bomb(60_001, 60_001), { bytes: 60_000 })).toEqual(['trajectories.fileTooLarge'])
  })

  it('is refused when it holds nothing but codes that say nothing', () => {
    expect(codesOf(bomb(70_000, 70_000))).toEqual(['trajectories.savUnreadable'])
  })
})

/** A file of one number whose data are one block of zero bytes, which says to be of another length. */
function bomb(length: number, declared: number): Buffer {
  const dictionary = writeSav([{ name: 'X', values: [] }], { packing: 'zlib', cases: -1 })
  const start = Number(dictionary.readBigInt64LE(dictionary.length - 24))
  const block = deflateSync(Buffer.alloc(length))
  const bytes = Buffer.alloc(24 + block.length + 48)
  const trailer = 24 + block.length
  for (const [at, value] of [start, start + trailer, 48].entries()) bytes.writeBigInt64LE(BigInt(value), 8 * at)
  block.copy(bytes, 24)
  bytes.writeBigInt64LE(-100n, trailer)
  bytes.writeInt32LE(declared, trailer + 16)
  bytes.writeInt32LE(1, trailer + 20)
  bytes.writeBigInt64LE(BigInt(start), trailer + 24)
  bytes.writeBigInt64LE(BigInt(start + 24), trailer + 32)
  bytes.writeInt32LE(declared, trailer + 40)
  bytes.writeInt32LE(block.length, trailer + 44)
  return Buffer.concat([dictionary.subarray(0, start), bytes])
}
