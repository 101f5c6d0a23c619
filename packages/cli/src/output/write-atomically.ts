import { partialFile } from './partial-file.ts'

/**
 * Writes a whole file or nothing. Folders are made as needed. `mode` 0o600 keeps row-level and exact files to their
 * owner.
 */
export function writeAtomically(path: string, content: string | Uint8Array, mode = 0o644): void {
  const file = partialFile(path, mode)
  try {
    file.write(content)
    file.keep()
  } catch (error) {
    file.discard()
    throw error
  }
}
