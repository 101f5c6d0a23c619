import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { DataError, readConfig } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { type AssuranceCase, casesSchema } from './cases-schema.ts'

/**
 * Reads a file of cases.
 *
 * @throws CommandError when there is no such file
 * @throws DataError with line and suggestion per mistake
 */
export function readCases(path: string): readonly AssuranceCase[] {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new CommandError(
      'assure.notFound',
      `no file ${path}`,
      'give a file of cases, such as datasets/assure/cases.yaml',
      exitCode.usage,
    )
  const { value, findings } = readConfig(readFileSync(path, 'utf8'), basename(path), casesSchema)
  if (value === null) throw new DataError(findings)
  return value.cases
}
