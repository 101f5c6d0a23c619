import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every case file of a folder, by family; a file without `family` and `cases` is not one and is left alone. */
export function readCases(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter(({ family, cases }) => typeof family === 'string' && Array.isArray(cases))
}
