import { instruction } from './instruction.ts'
import { unsignedBytes } from './integer-bytes.ts'

/** Kinds of value, by their byte. */
const kinds = { i32: 0x7f, f64: 0x7c, v128: 0x7b } as const
type Kind = keyof typeof kinds

/** A function without a result; its parameters and then its locals are numbered from 0. */
export interface ModuleFunction {
  readonly name: string
  readonly parameters: readonly Kind[]
  /** How many locals of each kind, in order. */
  readonly locals: readonly (readonly [count: number, kind: Kind])[]
  /** Instructions, without the `end` of the function. */
  readonly body: readonly number[]
}

/**
 * The bytes of a WebAssembly module that exports these functions and imports its memory as `outside.memory`.
 *
 * @param pages - most the memory may have, of 64 kB; null = no limit
 *
 * Source: WebAssembly Core Specification 2.0 (2022), section 5.5.
 *
 * @example
 * moduleBytes([], null).slice(0, 4) // Uint8Array.of(0, 97, 115, 109)
 */
export function moduleBytes(functions: readonly ModuleFunction[], pages: number | null): Uint8Array<ArrayBuffer> {
  const limits = pages === null ? [0x00, 1] : [0x01, ...unsignedBytes(pages), ...unsignedBytes(pages)]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(
      1,
      vector(functions.map(({ parameters }) => [0x60, ...vector(parameters.map((kind) => [kinds[kind]])), 0])),
    ),
    ...section(2, vector([[...name('outside'), ...name('memory'), 0x02, ...limits]])),
    ...section(3, vector(functions.map((_, index) => [index]))),
    ...section(7, vector(functions.map((each, index) => [...name(each.name), 0x00, index]))),
    ...section(10, vector(functions.map(functionCode))),
  ])
}

function functionCode({ locals, body }: ModuleFunction): number[] {
  const declared = vector(locals.map(([count, kind]) => [...unsignedBytes(count), kinds[kind]]))
  return sized([...declared, ...body, ...instruction.end])
}

const section = (id: number, content: readonly number[]) => [id, ...sized(content)]

const sized = (content: readonly number[]) => [...unsignedBytes(content.length), ...content]

const vector = (entries: readonly (readonly number[])[]) => [...unsignedBytes(entries.length), ...entries.flat()]

const name = (text: string) => sized([...new TextEncoder().encode(text)])
