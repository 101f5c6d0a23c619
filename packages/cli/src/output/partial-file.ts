import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file that is being written under a temporary name beside the place where it will stand. */
export interface PartialFile {
  write(content: string | Uint8Array): void
  /** Flushes what was written and puts it in its place, whatever stood there. */
  keep(): void
  /** Leaves nothing of it; what stood in its place stays. */
  discard(): void
}

/**
 * Begins a file, and makes its folders as needed.
 *
 * @param mode - 0o600 keeps the file, and folders that are made for it, to their owner
 */
export function partialFile(path: string, mode: number): PartialFile {
  mkdirSync(dirname(path), { recursive: true, mode: mode === 0o600 ? 0o700 : 0o755 })
  const temporary = `${path}.part-${process.pid}`
  // A rest of an earlier process with this number would keep its own mode, and a link would be followed.
  rmSync(temporary, { force: true })
  const descriptor = openSync(temporary, 'wx', mode)
  let isOpen = true
  const close = () => {
    if (isOpen) closeSync(descriptor)
    isOpen = false
  }
  return {
    write: (content) => writeFileSync(descriptor, content),
    keep() {
      fsyncSync(descriptor)
      close()
      renameSync(temporary, path)
    },
    discard() {
      close()
      rmSync(temporary, { force: true })
    },
  }
}
