import { instruction as wasm } from '../webassembly/instruction.ts'
import { type ModuleFunction, moduleBytes } from '../webassembly/module-bytes.ts'
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
let started: BlockKernel | null | undefined

/**
 * The kernel, started when it is first asked for; null where WebAssembly with vectors is not to be had: then JavaScript
 * does the same.
 */
export function blockKernel(): BlockKernel | null {
  if (started === undefined) started = start()
  return started
}

function start(): BlockKernel | null {
  // The engine is asked for by name because not every JavaScript has it.
  const engine = (globalThis as unknown as { readonly WebAssembly?: Engine }).WebAssembly
  if (engine === undefined) return null
  const bytes = moduleBytes([innerProducts(), combine()], pages)
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

const { 'local.get': get, 'local.set': set, 'local.tee': tee, 'i32.const': constant } = wasm
const addresses = ['i32', 'i32', 'i32', 'i32', 'i32'] as const
const pairs = [0, 16, 32, 48]

/** Two numbers from the address in a local, so many bytes further. */
const load = (address: number, further: number) => [...get(address), ...wasm['v128.load'](further)]

/** All rows of a block, four pairs at a time: the step, then on with the addresses, counting down. */
const overRows = (step: (further: number) => readonly number[], moving: readonly number[], counter: number) => [
  ...[...constant(blockRows / 8), ...set(counter), ...wasm.loop],
  ...pairs.flatMap(step),
  ...moving.flatMap((address) => [...get(address), ...constant(64), ...wasm['i32.add'], ...set(address)]),
  ...[...get(counter), ...constant(1), ...wasm['i32.sub'], ...tee(counter), ...wasm.br_if(0), ...wasm.end],
]

/** Parameters 0-4 are a, b, c, d and out; 5 counts; 6-9 are the sums; 10-13 what was loaded. */
function innerProducts(): ModuleFunction {
  const sum = (into: number, left: number, right: number) => [
    ...[...get(into), ...get(left), ...get(right), ...wasm['f64x2.mul'], ...wasm['f64x2.add'], ...set(into)],
  ]
  const step = (further: number) => [
    ...[0, 1, 2, 3].flatMap((address) => [...load(address, further), ...set(10 + address)]),
    ...[...sum(6, 10, 12), ...sum(7, 10, 13), ...sum(8, 11, 12), ...sum(9, 11, 13)],
  ]
  const lane = (local: number, which: number) => [...get(local), ...wasm['f64x2.extract_lane'](which)]
  const store = (local: number, further: number) => [
    ...[...get(4), ...lane(local, 0), ...lane(local, 1), ...wasm['f64.add'], ...wasm['f64.store'](further)],
  ]
  return {
    name: 'innerProducts',
    parameters: addresses,
    locals: [
      [1, 'i32'],
      [8, 'v128'],
    ],
    body: [...overRows(step, [0, 1, 2, 3], 5), ...[6, 7, 8, 9].flatMap((local, index) => store(local, 8 * index))],
  }
}

/** Parameters 0-4 are a, b, c, d and out, 5-8 the factors; 9 counts; 10-13 are the factors twice. */
function combine(): ModuleFunction {
  const part = (column: number, further: number) => [
    ...[...load(column, further), ...get(10 + column), ...wasm['f64x2.mul'], ...wasm['f64x2.add']],
  ]
  const step = (further: number) => [
    ...[...get(4), ...load(4, further)],
    ...[0, 1, 2, 3].flatMap((column) => part(column, further)),
    ...wasm['v128.store'](further),
  ]
  return {
    name: 'combine',
    parameters: [...addresses, 'f64', 'f64', 'f64', 'f64'],
    locals: [
      [1, 'i32'],
      [4, 'v128'],
    ],
    body: [
      ...[0, 1, 2, 3].flatMap((column) => [...get(5 + column), ...wasm['f64x2.splat'], ...set(10 + column)]),
      ...overRows(step, [0, 1, 2, 3, 4], 9),
    ],
  }
}
