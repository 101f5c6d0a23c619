import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { sha256 } from '../output/sha256.ts'
import type { Dataset } from './dataset.ts'
import { datasetFolder } from './dataset-folder.ts'

/**
 * Makes a study folder of a public data set: its files, checked against their hash, with its study.yaml and
 * mapping.yaml. Every file is checked before any is written.
 *
 * @throws CommandError when a file is absent, cannot be fetched, or is not the file that was described
 */
export async function getDataset(dataset: Dataset, from: string | null, to: string): Promise<string[]> {
  const contents = new Map<string, Uint8Array>()
  for (const file of dataset.files) {
    const bytes = from === null ? await fetched(file) : local(join(from, file.name))
    if (sha256(bytes) !== file.sha256)
      throw new CommandError(
        'datasets.otherFile',
        `${file.name} is not the file that was described: its SHA-256 differs`,
        'get an unchanged copy; a newer edition of the data needs a new description',
        exitCode.dataErrors,
      )
    contents.set(file.name, bytes)
  }
  mkdirSync(join(to, 'data'), { recursive: true })
  const written: string[] = []
  for (const [name, bytes] of contents) {
    const path = join(to, 'data', name)
    writeFileSync(`${path}.part`, bytes)
    renameSync(`${path}.part`, path)
    written.push(path)
  }
  const folder = join(datasetFolder(), dataset.name)
  for (const name of readdirSync(folder).filter((name) => ['study.yaml', 'mapping.yaml', 'README.md'].includes(name))) {
    copyFileSync(join(folder, name), join(to, name))
    written.push(join(to, name))
  }
  return written
}

function local(path: string): Uint8Array {
  if (!existsSync(path))
    throw new CommandError('datasets.noFile', `no file ${path}`, 'give the folder that holds the copy', exitCode.usage)
  return readFileSync(path)
}

async function fetched(file: Dataset['files'][number]): Promise<Uint8Array> {
  const byHand = (why: string) =>
    new CommandError(
      'datasets.notFetched',
      `${file.name}: ${why}`,
      'fetch it by hand from its source and give its folder with --from',
      exitCode.usage,
    )
  if (file.address === undefined) throw byHand('no public address serves this file')
  try {
    const response = await fetch(file.address)
    if (!response.ok) throw byHand(`the public address answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    throw error instanceof CommandError ? error : byHand('the public address could not be reached')
  }
}
