import { blockRows } from './block-rows.ts'

/**
 * Two loops over blocks of rows in WebAssembly, two numbers at a time: several times as fast as the same in JavaScript.
 * Offsets are in bytes of `numbers`.
 */
export interface BlockKernel {
  /** Memory that the loops work on. Blocks are lent from it by `lendBlocks`. */
  readonly numbers: Float64Array
  /** The four inner products of columns a and b with columns c and d, written from `out` on: ac, ad, bc, bd. */
  innerProducts(a: number, b: number, c: number, d: number, out: number): void
  /** Adds first x a + second x b + third x c + fourth x d to the column at `out`. */
  combine(
    a: number,
    b: number,
    c: number,
    d: number,
    out: number,
    first: number,
    second: number,
    third: number,
    fourth: number,
  ): void
}

const pages = 64

function start(): BlockKernel | null {
  // The engine is asked for by name because not every JavaScript has it.
  const engine = (globalThis as unknown as { readonly WebAssembly?: Engine }).WebAssembly
  if (engine === undefined) return null
  const bytes = moduleBytes()
  if (!engine.validate(bytes)) return null
  const memory = new engine.Memory({ initial: pages, maximum: pages })
  const { exports } = new engine.Instance(new engine.Module(bytes), { outside: { memory } })
  return { numbers: new Float64Array(memory.buffer), ...exports }
}

/** As much of WebAssembly as is used here. */
interface Engine {
  validate(bytes: Uint8Array): boolean
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Pick<BlockKernel, 'innerProducts' | 'combine'> }
}

const [i32, f64, v128] = [0x7f, 0x7c, 0x7b]
const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const add = [0xfd, 0xf0, 0x01]
const multiply = [0xfd, 0xf2, 0x01]
/** Two numbers from the address in a local, so many bytes further. */
const load = (address: number, further: number) => [...get(address), 0xfd, 0x00, 3, further]
/** Ends the module's loop: moves the addresses on by four pairs and counts down. */
const moveOn = (addresses: readonly number[], counter: number) => [
  ...addresses.flatMap((address) => [...get(address), 0x41, 0xc0, 0x00, 0x6a, ...set(address)]),
  ...[...get(counter), 0x41, 1, 0x6b, 0x22, counter, 0x0d, 0],
]
const pairs = [0, 16, 32, 48]

/** A module of two functions; see the WebAssembly specification 2.0, section 5 (binary format). */
function moduleBytes(): Uint8Array {
  const name = (text: string) => [text.length, ...new TextEncoder().encode(text)]
  const section = (id: number, content: readonly number[]) => [id, ...unsigned(content.length), ...content]
  const type = (parameters: readonly number[]) => [0x60, parameters.length, ...parameters, 0]
  const addresses = [i32, i32, i32, i32, i32]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [2, ...type(addresses), ...type([...addresses, f64, f64, f64, f64])]),
    ...section(2, [1, ...name('outside'), ...name('memory'), 0x02, 0x01, pages, pages]),
    ...section(3, [2, 0, 1]),
    ...section(7, [2, ...name('innerProducts'), 0x00, 0, ...name('combine'), 0x00, 1]),
    ...section(10, [2, ...sized(innerProductsBody()), ...sized(combineBody())]),
  ])
}

/** Parameters 0-4 are a, b, c, d and out; 5 counts; 6-9 are the sums; 10-13 what was loaded. */
function innerProductsBody(): number[] {
  const sum = (into: number, left: number, right: number) => [
    ...[...get(into), ...get(left), ...get(right), ...multiply, ...add, ...set(into)],
  ]
  const step = (further: number) => [
    ...[0, 1, 2, 3].flatMap((address) => [...load(address, further), ...set(10 + address)]),
    ...[...sum(6, 10, 12), ...sum(7, 10, 13), ...sum(8, 11, 12), ...sum(9, 11, 13)],
  ]
  const lane = (local: number, which: number) => [...get(local), 0xfd, 0x21, which]
  const store = (local: number, further: number) => [
    ...get(4),
    ...lane(local, 0),
    ...lane(local, 1),
    0xa0,
    0x39,
    3,
    further,
  ]
  return [
    ...[2, 1, i32, 8, v128],
    ...[0x41, ...unsigned(blockRows / 8), ...set(5), 0x03, 0x40],
    ...pairs.flatMap(step),
    ...moveOn([0, 1, 2, 3], 5),
    0x0b,
    ...[6, 7, 8, 9].flatMap((local, index) => store(local, 8 * index)),
    0x0b,
  ]
}

/** Parameters 0-4 are a, b, c, d and out, 5-8 the factors; 9 counts; 10-13 are the factors twice. */
function combineBody(): number[] {
  const part = (column: number, further: number) => [...load(column, further), ...get(10 + column), ...multiply, ...add]
  const step = (further: number) => [
    ...[...get(4), ...load(4, further)],
    ...[0, 1, 2, 3].flatMap((column) => part(column, further)),
    ...[0xfd, 0x0b, 3, further],
  ]
  return [
    ...[2, 1, i32, 4, v128],
    ...[0, 1, 2, 3].flatMap((column) => [...get(5 + column), 0xfd, 0x14, ...set(10 + column)]),
    ...[0x41, ...unsigned(blockRows / 8), ...set(9), 0x03, 0x40],
    ...pairs.flatMap(step),
    ...moveOn([0, 1, 2, 3, 4], 9),
    0x0b,
    0x0b,
  ]
}

function sized(body: readonly number[]): number[] {
  return [...unsigned(body.length), ...body]
}

/** A whole number in seven bits a byte; the constants here stay below 64, so that their sign bit is clear. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

/** The kernel, or null where WebAssembly with vectors is not to be had: then JavaScript does the same. */
export const blockKernel: BlockKernel | null = start()
