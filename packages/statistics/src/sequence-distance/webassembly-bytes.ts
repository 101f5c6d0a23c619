/** Instructions of WebAssembly used here, by their names in its text format. */
export const instruction = {
  loop: [0x03, 0x40],
  end: [0x0b],
  br_if: (depth: number) => [0x0d, depth],
  'local.get': (local: number) => [0x20, local],
  'local.set': (local: number) => [0x21, local],
  'local.tee': (local: number) => [0x22, local],
  'i32.const': (value: number) => [0x41, ...signed(value)],
  'i32.lt_u': [0x49],
  'i32.add': [0x6a],
  'i32.mul': [0x6c],
  'i32.load16_u': (offset: number) => [0x2f, 1, ...unsigned(offset)],
  'v128.load': (offset: number) => [0xfd, 0x00, 4, ...unsigned(offset)],
  'v128.store': (offset: number) => [0xfd, 0x0b, 4, ...unsigned(offset)],
  'v128.zero': [0xfd, 0x0c, ...new Array<number>(16).fill(0)],
  'f64x2.add': [0xfd, 0xf0, 0x01],
  'f64x2.pmax': [0xfd, 0xf7, 0x01],
  'i8x16.add': [0xfd, 0x6e],
  'i8x16.max_u': [0xfd, 0x79],
  'i16x8.add': [0xfd, 0x8e, 0x01],
  'i16x8.max_u': [0xfd, 0x99, 0x01],
} as const

/**
 * A module with one function named `run` over 32-bit numbers without a result, and a memory it imports as
 * `memory.memory`.
 *
 * @param parameters - How many numbers the function takes.
 * @param vectors - How many local vectors follow the parameters and the `counters`.
 */
export function moduleOf(
  parameters: number,
  counters: number,
  vectors: number,
  body: readonly number[],
): Uint8Array<ArrayBuffer> {
  const locals = [2, ...unsigned(counters), 0x7f, ...unsigned(vectors), 0x7b]
  const code = [...locals, ...body, ...instruction.end]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, parameters, ...new Array<number>(parameters).fill(0x7f), 0]),
    ...section(2, [1, ...name('memory'), ...name('memory'), 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('run'), 0x00, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ])
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content]
}

function name(text: string): number[] {
  return [text.length, ...text.split('').map((letter) => letter.charCodeAt(0))]
}

/** LEB128: seven bits a byte, lowest first. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]
}
