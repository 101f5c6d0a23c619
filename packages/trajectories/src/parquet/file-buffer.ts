import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** A file of which parts are read as if it were an `ArrayBuffer`; it is open only while a part is read. */
export function fileBuffer(path: string): {
  readonly byteLength: number
  slice(start: number, end?: number): ArrayBuffer
} {
  const byteLength = statSync(path).size
  const within = (place: number) => Math.min(byteLength, Math.max(0, place < 0 ? byteLength + place : place))
  return {
    byteLength,
    slice: (start, end = byteLength) => {
      const [from, to] = [within(start), within(end)]
      const bytes = new Uint8Array(Math.max(0, to - from))
      const file = openSync(path, 'r')
      try {
        for (let read = 0; read < bytes.length; ) {
          const more = readSync(file, bytes, read, bytes.length - read, from + read)
          if (more === 0) break
          read += more
        }
      } finally {
        closeSync(file)
      }
      return bytes.buffer
    },
  }
}
