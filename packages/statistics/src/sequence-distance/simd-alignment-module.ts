import { instruction as wasm } from '../webassembly/instruction.ts'
import { moduleBytes } from '../webassembly/module-bytes.ts'

/** Kind of number in a vector of 16 bytes: two of 64 bits, eight whole numbers of 16 bits or sixteen of 8. */
export type VectorKind = 'f64x2' | 'i16x8' | 'i8x16'

/** Vectors side by side: their chains of maxima run at the same time. */
export const vectorsPerBatch: Readonly<Record<VectorKind, number>> = { f64x2: 4, i16x8: 2, i8x16: 2 }

const arithmetic = {
  f64x2: { add: wasm['f64x2.add'], max: wasm['f64x2.pmax'] },
  i16x8: { add: wasm['i16x8.add'], max: wasm['i16x8.max_u'] },
  i8x16: { add: wasm['i8x16.add'], max: wasm['i8x16.max_u'] },
} as const

const { 'local.get': get, 'local.set': set, 'local.tee': tee, 'i32.const': constant } = wasm
const [query, queryEnd, profile, row, rowBytes] = [0, 1, 2, 3, 4]
const parameters = 5
const [at, to, firstProfile, secondProfile, rowEnd] = [5, 6, 7, 8, 9]
const counters = 5

/**
 * Bytes of a WebAssembly module that aligns one sequence with a batch of others at once:
 *
 *     run(query, queryEnd, profile, row, rowBytes)
 *
 * For each state of the query (16-bit numbers from `query` to `queryEnd`, an even number of them and not none) it makes
 * a next row: next[j] = max(row[j], next[j - 1], row[j - 1] + profile[state][j]), where each entry holds a number for
 * every sequence in the batch. The last entry of the last row holds the largest total gain. Two states of the query are
 * done in one pass, and only the row after both is written, at `row + rowBytes`; the next pass begins from there.
 */
export function simdAlignmentModule(kind: VectorKind): Uint8Array<ArrayBuffer> {
  const count = vectorsPerBatch[kind]
  const { add, max } = arithmetic[kind]
  const vectors = parameters + counters
  const diagonal = (vector: number) => vectors + vector
  const first = (vector: number) => vectors + count + vector
  const second = (vector: number) => vectors + 2 * count + vector
  const above = vectors + 3 * count
  const each = (part: (vector: number) => readonly number[]) =>
    Array.from({ length: count }, (_, vector) => part(vector)).flat()
  const load = (address: number, vector: number) => [...get(address), ...wasm['v128.load'](16 * vector)]
  const step = (local: number, bytes: number) => [...get(local), ...constant(bytes), ...wasm['i32.add']]
  const repeatUntil = (local: number, end: number) => [
    ...get(local),
    ...get(end),
    ...wasm['i32.lt_u'],
    ...wasm.br_if(0),
    ...wasm.end,
  ]
  const profileOf = (offset: number) => [
    ...[...get(query), ...wasm['i32.load16_u'](offset), ...get(rowBytes), ...wasm['i32.mul']],
    ...[...get(profile), ...wasm['i32.add']],
  ]
  const cell = (vector: number) => [
    ...[...get(first(vector)), ...load(secondProfile, vector), ...add, ...get(second(vector)), ...max],
    ...[...get(diagonal(vector)), ...load(firstProfile, vector), ...add, ...get(first(vector)), ...max],
    ...[...load(at, vector), ...tee(above), ...max, ...tee(first(vector)), ...max, ...set(second(vector))],
    ...[...get(to), ...get(second(vector)), ...wasm['v128.store'](16 * vector)],
    ...[...get(above), ...set(diagonal(vector))],
  ]
  const body = [
    ...[...get(row), ...set(at)],
    ...wasm.loop,
    ...[...get(at), ...get(rowBytes), ...wasm['i32.add'], ...tee(to), ...set(rowEnd)],
    ...[...profileOf(0), ...set(firstProfile), ...profileOf(2), ...set(secondProfile)],
    ...each((vector) => [diagonal, first, second].flatMap((local) => [...wasm['v128.zero'], ...set(local(vector))])),
    ...wasm.loop,
    ...each(cell),
    ...[...step(firstProfile, 16 * count), ...set(firstProfile)],
    ...[...step(secondProfile, 16 * count), ...set(secondProfile)],
    ...[...step(to, 16 * count), ...set(to), ...step(at, 16 * count), ...set(at)],
    ...repeatUntil(at, rowEnd),
    ...[...step(query, 4), ...set(query)],
    ...repeatUntil(query, queryEnd),
  ]
  const run = {
    name: 'run',
    parameters: new Array<'i32'>(parameters).fill('i32'),
    locals: [
      [counters, 'i32'],
      [3 * count + 1, 'v128'],
    ] as const,
    body,
  }
  return moduleBytes([run], null)
}
