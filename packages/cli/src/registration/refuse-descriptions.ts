import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

/**
 * Refuses what only the way for small files follows: a description of how the tables are written or made.
 *
 * @throws CommandError when the bulk study in a folder has a `mapping.yaml` or a `datapackage.json`
 */
export function refuseDescriptions(folder: string): void {
  if (existsSync(join(folder, 'mapping.yaml'))) throw refused('study.bulkMapping', 'mapping.yaml')
  if (existsSync(join(folder, 'data', 'datapackage.json'))) throw refused('study.bulkDataPackage', 'datapackage.json')
}

const refused = (code: string, name: string) =>
  new CommandError(
    code,
    `a bulk study cannot have a ${name}: its tables must be canonical already`,
    `write the tables in canonical form and take ${name} away, or leave out bulk in study.yaml`,
    exitCode.dataErrors,
  )
