import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Study } from '../study/study.ts'
import { deliveredFiles } from './delivered-files.ts'

/** Files that are larger together are not read into memory at once. */
const mostBytesInMemory = 50_000_000

/**
 * Whether the data of a study are read by the engine for large registers: when it asks for that, and when there is much.
 * A Data Package is always read into memory.
 *
 * @throws CommandError `study.noData` when there is no folder `data`
 */
export function isBulk({ folder, file }: Study): boolean {
  if (file.bulk !== undefined) return true
  const data = join(folder, 'data')
  const paths = deliveredFiles(folder).flatMap((one) => one.paths)
  const bytes = paths.reduce((sum, path) => sum + statSync(join(data, path)).size, 0)
  return bytes > mostBytesInMemory && !existsSync(join(data, 'datapackage.json'))
}
