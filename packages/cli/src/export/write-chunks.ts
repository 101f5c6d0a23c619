import { partialFile } from '../output/partial-file.ts'

/** Writes a file piece by piece, wholly or not at all. Only its owner can read it. Folders are made as needed. */
export async function writeChunks(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  const file = partialFile(path, 0o600)
  try {
    for await (const chunk of chunks) file.write(chunk)
    file.keep()
  } catch (error) {
    file.discard()
    throw error
  }
}
