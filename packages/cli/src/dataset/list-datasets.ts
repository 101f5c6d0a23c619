import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataError, readConfig } from '@doorstroom/trajectories'
import { type Dataset, datasetSchema } from './dataset.ts'
import { datasetFolder } from './dataset-folder.ts'

/** The data sets this installation knows by reference, by name. */
export function listDatasets(): Dataset[] {
  const folder = datasetFolder()
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, 'dataset.yaml'))
    .filter((path) => existsSync(path))
    .map((path) => {
      const { value, findings } = readConfig(readFileSync(path, 'utf8'), path, datasetSchema)
      if (value === null) throw new DataError(findings)
      return value
    })
}
