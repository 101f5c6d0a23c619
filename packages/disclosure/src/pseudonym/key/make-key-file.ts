import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { exitCode } from '../exit-code.ts'
import { makePrivateFolder } from '../file/private-folder.ts'
import { Refusal } from '../refusal.ts'
import { isStrongKey, keyBytes } from './key-strength.ts'

/**
 * Writes a new key of 32 random bytes, open to its owner only.
 *
 * @returns the bytes
 * @throws Refusal when something is there already; a key is never overwritten
 * @example
 * makeKeyFile('/home/me/keys/north.key')
 */
export function makeKeyFile(path: string): Buffer {
  makePrivateFolder(path)
  const bytes = newKey()
  const descriptor = newFile(path)
  try {
    writeSync(descriptor, bytes)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  return bytes
}

function newKey(): Buffer {
  const bytes = randomBytes(keyBytes)
  return isStrongKey(bytes) ? bytes : newKey()
}

function newFile(path: string): number {
  try {
    return openSync(path, 'wx', 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Refusal(
      'disclosure.keyExists',
      exitCode.usage,
      {
        nl: 'Op dat pad staat al een bestand; er is niets veranderd.',
        en: 'There is already a file at that path; nothing was changed.',
      },
      { nl: 'Kies een andere naam.', en: 'Choose another name.' },
    )
  }
}
