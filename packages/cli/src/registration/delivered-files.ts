import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

/** One thing that was delivered in the folder `data`: a file, or a folder with the parts of one table. */
export interface DeliveredFile {
  /** As findings and `mapping.yaml` write it, without `data/`: `spells.csv`, or `spells/` for a folder. */
  readonly address: string
  /** Paths inside `data`, in ascending order; one for a file. */
  readonly paths: readonly string[]
}

/**
 * What lies in the folder `data` of a study, in ascending order of address. A folder is one table in parts, however
 * deep the parts lie (`spells/2024/03.csv`). Hidden files, links and locks of an open workbook (`~$`) are passed over.
 *
 * @throws CommandError `study.noData` when there is no such folder
 */
export function deliveredFiles(folder: string): DeliveredFile[] {
  const data = join(folder, 'data')
  if (!existsSync(data))
    throw new CommandError(
      'study.noData',
      `no folder data in ${folder}`,
      'put the tables there as CSV, Excel, SPSS or Parquet; doorstroom init writes empty ones',
      exitCode.dataErrors,
    )
  return visible(data)
    .map((entry) =>
      entry.isDirectory()
        ? { address: `${entry.name}/`, paths: partsIn(data, entry.name) }
        : { address: entry.name, paths: [entry.name] },
    )
    .filter(({ paths }) => paths.length > 0)
    .sort((one, other) => (one.address < other.address ? -1 : 1))
}

function partsIn(data: string, folder: string): string[] {
  return visible(join(data, folder))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? partsIn(data, path) : [path]
    })
    .sort()
}

const visible = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => !/^(\.|~\$)/.test(entry.name) && (entry.isFile() || entry.isDirectory()),
  )
