import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

/**
 * Refuses what only the way for small files follows: a Data Package, which says of every table how its cells are written.
 *
 * @throws CommandError when the bulk study in a folder has a `datapackage.json`
 */
export function refuseDataPackage(folder: string): void {
  if (!existsSync(join(folder, 'data', 'datapackage.json'))) return
  throw new CommandError(
    'study.bulkDataPackage',
    'a bulk study cannot have a datapackage.json',
    'say in mapping.yaml how the tables are written and take datapackage.json away, or leave out bulk in study.yaml',
    exitCode.dataErrors,
  )
}
