import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes the folder of a file, open to its owner only; one that is there stays as it is. */
export const makePrivateFolder = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
}
