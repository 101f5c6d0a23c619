import { open } from 'node:fs/promises'

const size = 262_144

/** The bytes of a file in pieces; a piece holds good until the next one is asked for. */
export async function* byteChunks(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  const buffer = Buffer.allocUnsafeSlow(size)
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, size, null)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
