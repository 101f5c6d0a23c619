import { deflateSync } from 'node:zlib'

/** A variable of a file to be written for a test; names and texts are written in UTF-8 unless given as bytes. */
export interface SavColumn {
  readonly name: string
  readonly longName?: string
  /** Bytes of text; absent for a number. */
  readonly width?: number
  /** Code of the print format. */
  readonly format?: number
  /** Number of values marked as missing as the format counts them, and those values. */
  readonly missing?: { readonly kind: number; readonly values: readonly (number | string)[] }
  readonly values: readonly (number | string | Buffer | null)[]
}

export interface SavLayout {
  readonly littleEndian?: boolean
  /** How the data are packed; `padded` fills up the codes of every case, as R's haven does. */
  readonly packing?: 'none' | 'codes' | 'padded' | 'zlib'
  /** Cases in the header; absent: as many as there are. */
  readonly cases?: number
  readonly encoding?: string | null
  readonly codePage?: number
  /** Extension records besides: subtype and bytes. */
  readonly extensions?: readonly (readonly [number, Buffer])[]
}

const absent = -Number.MAX_VALUE

/** An SPSS system file, put together from the public description of the format. */
export function writeSav(columns: readonly SavColumn[], layout: SavLayout = {}): Buffer {
  const { littleEndian = true, packing = 'none', encoding = 'UTF-8', extensions = [] } = layout
  const to = numbers(littleEndian)
  const rows = columns[0]?.values.length ?? 0
  const packingCode = { none: 0, codes: 1, padded: 1, zlib: 2 }[packing]
  const header = Buffer.concat([
    Buffer.from(packing === 'zlib' ? '$FL3' : '$FL2'),
    text('@(#) SPSS DATA FILE test', 60),
    ...[2, -1, packingCode, 0, layout.cases ?? rows].map(to.int32),
    to.float64(100),
    text('01 Jan 2400:00:00', 17),
    text('', 67),
  ])
  const wide = columns.filter(({ width = 0 }) => width > 255)
  const dictionary = Buffer.concat([
    ...columns.flatMap((column) => variableRecords(column, to)),
    extension(to, 4, [absent, Number.MAX_VALUE, -Number.MAX_VALUE].map(to.float64), 8),
    extension(to, 13, [Buffer.from(columns.map(({ name, longName = name }) => `${name}=${longName}`).join('\t'))]),
    ...(wide.length === 0
      ? []
      : [
          extension(to, 14, [
            Buffer.from(wide.map((c) => `${c.name}=${String(c.width).padStart(5, '0')}\0\t`).join('')),
          ]),
        ]),
    ...(layout.codePage === undefined
      ? []
      : [extension(to, 3, [1, 0, 0, -1, 1, 1, littleEndian ? 2 : 1, layout.codePage].map(to.int32), 4)]),
    ...(encoding === null ? [] : [extension(to, 20, [Buffer.from(encoding)])]),
    ...longMissing(columns, to),
    ...extensions.map(([subtype, bytes]) => extension(to, subtype, [bytes])),
    to.int32(999),
    to.int32(0),
  ])
  const cases = Array.from({ length: rows }, (_, row) => columns.flatMap((column) => units(column, row, to)))
  return Buffer.concat([header, dictionary, packed(cases, packing, header.length + dictionary.length, to)])
}

type Numbers = ReturnType<typeof numbers>

function numbers(littleEndian: boolean) {
  const fill = (length: number, write: (bytes: Buffer) => void) => {
    const bytes = Buffer.alloc(length)
    write(bytes)
    return bytes
  }
  return {
    int32: (value: number) => fill(4, (b) => (littleEndian ? b.writeInt32LE(value) : b.writeInt32BE(value))),
    int64: (value: number) =>
      fill(8, (b) => (littleEndian ? b.writeBigInt64LE(BigInt(value)) : b.writeBigInt64BE(BigInt(value)))),
    readFloat64: (bytes: Buffer) => (littleEndian ? bytes.readDoubleLE() : bytes.readDoubleBE()),
    float64: (value: number) => fill(8, (b) => (littleEndian ? b.writeDoubleLE(value) : b.writeDoubleBE(value))),
  }
}

function text(value: string | Buffer, width: number): Buffer {
  const bytes = Buffer.alloc(width, 0x20)
  Buffer.from(value as string).copy(bytes, 0, 0, width)
  return bytes
}

function extension(to: Numbers, subtype: number, pieces: readonly Buffer[], size = 1): Buffer {
  const data = Buffer.concat(pieces)
  return Buffer.concat([...[7, subtype, size, data.length / size].map(to.int32), data])
}

/** The widths of the stretches that a text is kept in. */
function segmentWidths(width: number): number[] {
  if (width <= 255) return [width]
  const count = Math.ceil(width / 252)
  return [...new Array<number>(count - 1).fill(255), width - 252 * (count - 1)]
}

function variableRecords({ name, width = 0, format = width > 0 ? 1 : 5, missing }: SavColumn, to: Numbers): Buffer[] {
  const record = (type: number, label: string, kind: number, values: readonly Buffer[]) =>
    Buffer.concat([...[2, type, 0, kind, (format << 16) | (8 << 8), 0].map(to.int32), text(label, 8), ...values])
  return segmentWidths(width).flatMap((part, segment) => {
    const short = missing === undefined || width > 8 ? null : missing
    const values = (short?.values ?? []).map((value) =>
      typeof value === 'number' ? to.float64(value) : text(value, 8),
    )
    const label = segment === 0 ? name : `${name.slice(0, 5)}${segment}`
    const rest = Math.max(0, Math.ceil(part / 8) - 1)
    return [record(part, label, short?.kind ?? 0, values), ...new Array<Buffer>(rest).fill(record(-1, '', 0, []))]
  })
}

function longMissing(columns: readonly SavColumn[], to: Numbers): Buffer[] {
  const pieces = columns.flatMap(({ name, longName = name, width = 0, missing }) =>
    missing === undefined || width <= 8
      ? []
      : [
          to.int32(Buffer.byteLength(longName)),
          Buffer.from(longName),
          Buffer.from([missing.values.length]),
          to.int32(8),
          ...missing.values.map((value) => text(String(value), 8)),
        ],
  )
  return pieces.length === 0 ? [] : [extension(to, 22, pieces)]
}

/** The values of one case, 8 bytes each. */
function units({ width = 0, values }: SavColumn, row: number, to: Numbers): Buffer[] {
  const value = values[row] ?? null
  if (width === 0) return [to.float64(value === null ? absent : Number(value))]
  const whole = text(value instanceof Buffer ? value : String(value ?? ''), width)
  return segmentWidths(width).flatMap((part, segment) => {
    const bytes = text(whole.subarray(255 * segment, 255 * segment + part), Math.ceil(part / 8) * 8)
    return Array.from({ length: bytes.length / 8 }, (_, unit) => bytes.subarray(8 * unit, 8 * unit + 8))
  })
}

function packed(cases: readonly Buffer[][], packing: NonNullable<SavLayout['packing']>, start: number, to: Numbers) {
  if (packing === 'none') return Buffer.concat(cases.flat())
  if (packing === 'padded') return Buffer.concat(cases.map((row) => coded(row, to)))
  const data = coded(cases.flat(), to, true)
  return packing === 'codes' ? data : zlib(data, start, to)
}

/** Groups of eight codes, each group followed by the values that have no code of their own. */
function coded(values: readonly Buffer[], to: Numbers, endsWithCode = false): Buffer {
  const codes = values.map((bytes) => ({ code: codeOf(bytes, to), bytes }))
  const all = endsWithCode ? [...codes, { code: 252, bytes: Buffer.alloc(0) }] : codes
  const groups = Array.from({ length: Math.ceil(all.length / 8) }, (_, group) => all.slice(8 * group, 8 * group + 8))
  return Buffer.concat(
    groups.flatMap((group) => [
      Buffer.concat([Buffer.from(group.map(({ code }) => code)), Buffer.alloc(8 - group.length)]),
      ...group.filter(({ code }) => code === 253).map(({ bytes }) => bytes),
    ]),
  )
}

function codeOf(bytes: Buffer, to: Numbers): number {
  if (bytes.equals(to.float64(absent))) return 255
  if (bytes.every((byte) => byte === 0x20)) return 254
  const value = to.readFloat64(bytes)
  return Number.isInteger(value) && !Object.is(value, -0) && value >= -99 && value <= 151 ? value + 100 : 253
}

/** Blocks of 64 bytes, so that cases run over their borders. */
function zlib(data: Buffer, start: number, to: Numbers): Buffer {
  const size = 64
  const blocks = Array.from({ length: Math.ceil(data.length / size) }, (_, n) =>
    data.subarray(size * n, size * (n + 1)),
  )
  const zipped = blocks.map((block) => deflateSync(block))
  const trailerAt = start + 24 + zipped.reduce((sum, { length }) => sum + length, 0)
  let at = start + 24
  const descriptors = blocks.flatMap((block, n) => {
    const descriptor = [to.int64(start + size * n), to.int64(at), to.int32(block.length), to.int32(zipped[n]!.length)]
    at += zipped[n]!.length
    return descriptor
  })
  return Buffer.concat([
    ...[start, trailerAt, 24 + 24 * blocks.length].map(to.int64),
    ...zipped,
    ...[-100, 0].map(to.int64),
    ...[size, blocks.length].map(to.int32),
    ...descriptors,
  ])
}
