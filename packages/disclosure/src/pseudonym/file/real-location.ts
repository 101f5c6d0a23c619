import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'

/**
 * The path of a file with every link followed, also when the file is not there yet.
 *
 * @example
 * realLocation('/tmp/../tmp/new.csv') // '/tmp/new.csv'
 */
export function realLocation(path: string): string {
  const full = resolve(path)
  if (existsSync(full)) return realpathSync(full)
  return dirname(full) === full ? full : join(realLocation(dirname(full)), basename(full))
}

/**
 * The folders that a real path lies in, the nearest first.
 *
 * @example
 * foldersAround('/home/me/keys/north.key') // ['/home/me/keys', '/home/me', '/home', '/']
 */
export function foldersAround(path: string): string[] {
  const folder = dirname(path)
  return folder === path ? [] : [folder, ...foldersAround(folder)]
}

/**
 * Whether a real path lies in a folder, at any depth.
 *
 * @example
 * liesIn('/data/a/b.csv', '/data') // true
 */
export const liesIn = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
