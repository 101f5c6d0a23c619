import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeText } from '../../../packages/trajectories/src/csv/decode-text.ts'
import { openText } from '../../../packages/trajectories/src/csv/open-text.ts'
import { type CsvRecord, parseRecords, recordParser } from '../../../packages/trajectories/src/csv/parse-records.ts'
import type { TextEncoding } from '../../../packages/trajectories/src/csv/text-encoding.ts'

const folder = mkdtempSync(join(tmpdir(), 'pieces-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('text that comes in pieces', () => {
  const settings = { delimiter: ',', rowLength: 2000 } as const
  const plain = 'r,1,two words\n'.repeat(9000)
  const quoted = 'r,"1\n2","say ""so"""\n'.repeat(8000)
  const oddities = [
    '\n\n',
    'a"b,c\n',
    '"not closed,1\n',
    `${'long '.repeat(500)}\n`,
    `${'l'.repeat(300_000)}\n`,
    '   \n',
    '',
  ]

  it('gives the records of the text as a whole, wherever it is cut', () => {
    const part = fc.constantFrom(plain, quoted, ...oddities)
    const cuts = fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), cuts, (parts, sizes) => {
        const text = parts.join('')
        const [whole, pieced]: CsvRecord[][] = [[], []]
        parseRecords(text, settings, (record) => whole!.push(record))
        const parser = recordParser(settings, (record) => pieced!.push(record))
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = sizes[turn % sizes.length]!
          parser.add(text.slice(at, at + size))
          at += size
        }
        parser.end()
        expect(pieced!.findIndex((record, index) => JSON.stringify(record) !== JSON.stringify(whole![index]))).toBe(-1)
      }),
      { numRuns: 8 },
    )
  })

  it('is given up after many damaged lines, with the same count of lines behind', () => {
    const text = `${'a"b\n'.repeat(5001)}\n${plain}\n \n`
    const [whole, pieced]: CsvRecord[][] = [[], []]
    parseRecords(text, settings, (record) => whole!.push(record))
    const parser = recordParser(settings, (record) => pieced!.push(record))
    for (let at = 0; at < text.length; at += 50_000) parser.add(text.slice(at, at + 50_000))
    parser.end()
    expect(pieced).toEqual(whole)
    expect(whole!.at(-1)?.lineCount).toBe(9002)
  })
})

describe('a file that is decoded in pieces', () => {
  const read = async (bytes: Uint8Array, declared: TextEncoding) => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, bytes)
    const opened = await openText(path, declared, { prefersUtf8: false })
    if ('problem' in opened) return opened
    let text = ''
    for await (const piece of opened.chunks()) text += piece
    return { text, remarks: opened.remarks }
  }
  const expectSame = async (bytes: Uint8Array, declared: TextEncoding = 'utf-8') => {
    const whole = decodeText(bytes, declared)
    expect(await read(bytes, declared)).toEqual(whole)
    return whole
  }
  const body = 'Zoë €5 😀\r\n\r'.repeat(20_000)

  it('is the text of the bytes as a whole, whichever byte a piece ends on', async () => {
    for (let shift = 0; shift < 17; shift++) {
      const text = 'x'.repeat(shift) + body
      expect(await expectSame(Buffer.from(text))).toHaveProperty('text')
      if (shift < 4) expect(await expectSame(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toHaveProperty('text')
    }
  })

  it('says on which line bytes are no UTF-8, as of the bytes as a whole', async () => {
    const damaged = Buffer.from(body)
    for (const at of [262_143, 262_144, 300_000, damaged.length - 1]) damaged[at] = 0xff
    expect(await expectSame(damaged)).toMatchObject({ problem: { code: 'trajectories.textNotUtf8' } })
    expect(await expectSame(damaged, 'windows-1252')).toHaveProperty('text')
    expect(await expectSame(Buffer.from(body), 'windows-1252')).toMatchObject({ remarks: [{ line: 1 }] })
    const cut = Buffer.from(body).subarray(0, -3)
    await expectSame(Buffer.concat([cut, Buffer.from([0xe2, 0x82])]))
    await expectSame(Buffer.from(`\uFEFF${body}`, 'utf16le').subarray(0, -1))
  })
})
