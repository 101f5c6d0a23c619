import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs'

/**
 * Overwrites a key with random bytes, flushes them to the disk and removes the file. A disk that keeps older versions
 * (a solid state disk, a backup, a synchronised folder) may still hold the key: only its owner can see to that.
 *
 * @example
 * destroyKeyFile('/home/me/keys/north.key')
 */
export function destroyKeyFile(path: string): void {
  const descriptor = openSync(path, 'r+')
  try {
    writeSync(descriptor, randomBytes(statSync(path).size), 0, undefined, 0)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  rmSync(path)
}
