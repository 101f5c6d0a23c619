import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

/** The folder with the data sets by reference: beside the packages in a clone, inside the package when published. */
export function datasetFolder(): string {
  const candidates = ['../datasets/', '../../../datasets/', '../../../../datasets/'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  const found = candidates.find((path) => existsSync(path))
  if (found === undefined)
    throw new CommandError(
      'datasets.notFound',
      'the folder datasets is missing from this installation',
      'install doorstroom again, or run it from a clone',
      exitCode.toolFailure,
    )
  return found
}
