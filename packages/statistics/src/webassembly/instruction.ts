import { signedBytes, unsignedBytes } from './integer-bytes.ts'

/**
 * Instructions of WebAssembly used here, by their names in its text format. Vectors are read and written at multiples
 * of 8 bytes.
 *
 * Source: WebAssembly Core Specification 2.0 (2022), section 5.4.
 *
 * @example
 * instruction['local.get'](3) // [32, 3]
 */
export const instruction = {
  loop: [0x03, 0x40],
  end: [0x0b],
  br_if: (depth: number) => [0x0d, depth],
  'local.get': (local: number) => [0x20, local],
  'local.set': (local: number) => [0x21, local],
  'local.tee': (local: number) => [0x22, local],
  'i32.const': (value: number) => [0x41, ...signedBytes(value)],
  'i32.lt_u': [0x49],
  'i32.add': [0x6a],
  'i32.sub': [0x6b],
  'i32.mul': [0x6c],
  'i32.load16_u': (offset: number) => [0x2f, 1, ...unsignedBytes(offset)],
  'f64.add': [0xa0],
  'f64.store': (offset: number) => [0x39, 3, ...unsignedBytes(offset)],
  'v128.load': (offset: number) => [0xfd, 0x00, 3, ...unsignedBytes(offset)],
  'v128.store': (offset: number) => [0xfd, 0x0b, 3, ...unsignedBytes(offset)],
  'v128.zero': [0xfd, 0x0c, ...new Array<number>(16).fill(0)],
  'f64x2.splat': [0xfd, 0x14],
  'f64x2.extract_lane': (lane: number) => [0xfd, 0x21, lane],
  'f64x2.add': [0xfd, 0xf0, 0x01],
  'f64x2.mul': [0xfd, 0xf2, 0x01],
  'f64x2.pmax': [0xfd, 0xf7, 0x01],
  'i8x16.add': [0xfd, 0x6e],
  'i8x16.max_u': [0xfd, 0x79],
  'i16x8.add': [0xfd, 0x8e, 0x01],
  'i16x8.max_u': [0xfd, 0x99, 0x01],
} as const
