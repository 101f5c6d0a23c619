import type { Alignment, AlignmentInput } from './alignment.ts'
import { simdAlignmentModule, type VectorKind, vectorsPerBatch } from './simd-alignment-module.ts'

const numbers = { f64x2: Float64Array, i16x8: Uint16Array, i8x16: Uint8Array } as const

/**
 * Many pairs at a time in WebAssembly vectors, with the numbers that hold the largest total gain; null where these
 * instructions are not there. The same as {@link plainAlignment} to the last bit.
 *
 * @param whole - Whether all gains are whole numbers.
 */
export function simdAlignment(input: AlignmentInput, whole: boolean): Alignment | null {
  const { count, moments, states, lengths, size, gains } = input
  const largest = moments * gains.reduce((most, gain) => Math.max(most, gain), 0)
  const kind: VectorKind = !whole || largest > 65_535 ? 'f64x2' : largest > 255 ? 'i16x8' : 'i8x16'
  const Numbers = numbers[kind]
  const batch = (vectorsPerBatch[kind] * 16) / Numbers.BYTES_PER_ELEMENT
  const columns = Math.max(1, moments)
  const rowBytes = columns * vectorsPerBatch[kind] * 16
  const pairs = Math.ceil(moments / 2)
  const profileStart = rowBytes * (pairs + 1)
  const queryStart = profileStart + rowBytes * size
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((queryStart + 4 * pairs * count) / 65_536) })
    const run = compiled(kind, memory)
    const nothing = size - 1
    const query = new Uint16Array(memory.buffer, queryStart, 2 * pairs * count).fill(nothing)
    for (let sequence = 0; sequence < count; sequence += 1)
      query.set(states.subarray(sequence * moments, (sequence + 1) * moments), sequence * 2 * pairs)
    const profile = new Numbers(memory.buffer, profileStart, columns * batch * size)
    const lastOfRow = Array.from(
      { length: pairs + 1 },
      (_, row) => new Numbers(memory.buffer, row * rowBytes + (columns - 1) * vectorsPerBatch[kind] * 16, batch),
    )
    return {
      batch,
      load(first) {
        for (let lane = 0; lane < batch; lane += 1) {
          const sequence = first + lane
          for (let column = 0; column < columns; column += 1) {
            const other = sequence < count && column < moments ? states[sequence * moments + column]! : nothing
            for (let state = 0; state < size; state += 1)
              profile[(state * columns + column) * batch + lane] = gains[state * size + other]!
          }
        }
      },
      gainsWith(sequence, shared) {
        const done = shared >> 1
        const rows = Math.ceil(lengths[sequence]! / 2)
        const start = queryStart + 4 * pairs * sequence
        if (rows > done) run(start + 4 * done, start + 4 * rows, profileStart, done * rowBytes, rowBytes)
        return lastOfRow[rows]!
      },
    }
  } catch {
    return null
  }
}

interface Memory {
  readonly buffer: ArrayBuffer
}

/** The part of the standard object that is used here; the type library for it belongs to browsers. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => Memory
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: { outside: { memory: Memory } }) => { exports: { run: Run } }
}

type Run = (query: number, queryEnd: number, profile: number, row: number, rowBytes: number) => void

/** Kept, because the engine makes the code of a module faster while it is used. */
const modules = new Map<VectorKind, object>()

function compiled(kind: VectorKind, memory: Memory): Run {
  const module = modules.get(kind) ?? new WebAssembly.Module(simdAlignmentModule(kind))
  modules.set(kind, module)
  return new WebAssembly.Instance(module, { outside: { memory } }).exports.run
}
