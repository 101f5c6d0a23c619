import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type FileHandle, open, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makePrivateFolder } from './private-folder.ts'

/** Text is handed to the disk in pieces of about this many characters. */
const piece = 1 << 18

/** A file that appears under its name only when it is whole; open to its owner only. */
export interface WholeFile {
  write(text: string): Promise<void>
  /** Flushes everything to the disk; the SHA-256 of the contents, as hexadecimal digits. */
  close(): Promise<string>
  /** Gives the file its name. After `close`. */
  appear(): Promise<void>
  /** Takes away what was written, when the file has not appeared. */
  discard(): Promise<void>
}

/**
 * Begins a file under a temporary name in the same folder; folders are made as needed.
 *
 * @example
 * const file = await wholeFile('/safe/clients.csv')
 */
export async function wholeFile(path: string): Promise<WholeFile> {
  makePrivateFolder(path)
  const temporary = join(dirname(path), `.${basename(path)}.part-${process.pid}`)
  rmSync(temporary, { force: true })
  const handle = await open(temporary, 'wx', 0o600)
  const hash = createHash('sha256')
  let waiting = ''
  let closed = false
  const flush = async () => {
    const bytes = Buffer.from(waiting, 'utf8')
    waiting = ''
    hash.update(bytes)
    await writeAll(handle, bytes)
  }
  return {
    async write(text) {
      waiting += text
      if (waiting.length >= piece) await flush()
    },
    async close() {
      await flush()
      await handle.sync()
      await handle.close()
      closed = true
      return hash.digest('hex')
    },
    appear: () => rename(temporary, path),
    async discard() {
      if (!closed) await handle.close()
      closed = true
      rmSync(temporary, { force: true })
    },
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  for (let from = 0; from < bytes.length; ) from += (await handle.write(bytes, from)).bytesWritten
}

/** Writes a short text as a whole file. */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  const file = await wholeFile(path)
  try {
    await file.write(text)
    await file.close()
    await file.appear()
  } finally {
    await file.discard()
  }
}
