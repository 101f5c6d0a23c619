import { readSync } from 'node:fs'

/** So many bytes of an open file from a place on, or as many as there are. */
export function bytesAt(descriptor: number, start: number, count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  let length = 0
  while (length < count) {
    const more = readSync(descriptor, bytes, length, count - length, start + length)
    if (more === 0) break
    length += more
  }
  return bytes.subarray(0, length)
}
