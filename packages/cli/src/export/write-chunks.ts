import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file piece by piece, wholly or not at all: to a temporary name beside it, flushed, then renamed. Only its
 * owner can read it. Folders are made as needed.
 */
export async function writeChunks(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.part-${process.pid}`
  try {
    const descriptor = openSync(temporary, 'w', 0o600)
    try {
      for await (const chunk of chunks) writeFileSync(descriptor, chunk)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
