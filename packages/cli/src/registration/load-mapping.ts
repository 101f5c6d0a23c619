import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataError, type Mapping, readMapping } from '@doorstroom/trajectories'

/**
 * The `mapping.yaml` of the study in a folder; null when it has none.
 *
 * @throws DataError when it cannot be used
 */
export function loadMapping(folder: string): Mapping | null {
  const path = join(folder, 'mapping.yaml')
  if (!existsSync(path)) return null
  const { value, findings } = readMapping(readFileSync(path, 'utf8'), 'mapping.yaml')
  if (value === null) throw new DataError(findings)
  return value
}
