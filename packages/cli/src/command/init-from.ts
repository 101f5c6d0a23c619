import { basename } from 'node:path'
import { privacyFindings } from '@doorstroom/disclosure'
import type { Language } from '@doorstroom/statistics'
import { DataError, type DraftSource, draftMapping, type RawTable, readFile } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { inputColumns } from '../registration/input-columns.ts'
import { isKindNotRead, kindNotRead } from '../registration/kind-not-read.ts'
import { readInput } from '../terminal/read-input.ts'

/** A file of a fresh study folder. */
interface InitialFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/**
 * The files of a study folder with a `mapping.yaml` drafted from a firm's own files instead of empty tables. Nothing of
 * the files is kept but names of columns and codes that must be recoded, and columns that may identify people are named
 * and left out.
 *
 * @param template - the files of a fresh study; those in `data` and the workbook are not used
 * @throws CommandError (usage) when a file is not there, or two have the same name
 * @throws DataError when a file cannot be read as a table
 */
export async function initFrom(
  paths: readonly string[],
  language: Language,
  template: readonly InitialFile[],
): Promise<InitialFile[]> {
  const names = paths.map((path) => basename(path))
  if (new Set(names).size < names.length)
    throw new CommandError(
      'init.sameName',
      'two of the files have the same name',
      'give one of them another name; the mapping tells files apart by name',
      exitCode.usage,
    )
  const read = await Promise.all(paths.map((path) => readOwnFile(readInput(path), basename(path))))
  const sources = read.flatMap(({ tables, encoding }) =>
    tables.map((table) => ({ ...draftSource(table), ...(encoding === null ? {} : { encoding }) })),
  )
  const content = draftMapping(sources, { language })
  const kept = template.filter(({ name }) => !/^data\/|\.xlsx$/.test(name))
  return [...kept, { name: 'mapping.yaml', content }]
}

/** Reads a file; as windows-1252 when it is no UTF-8. Rows that cannot be read do not stop a draft. */
async function readOwnFile(
  bytes: Uint8Array,
  name: string,
): Promise<{ tables: readonly RawTable[]; encoding: 'windows-1252' | null }> {
  if (isKindNotRead(name)) throw new DataError([kindNotRead(name, 'error')])
  const plain = await readFile(bytes, name)
  if (plain.tables.length > 0) return { tables: plain.tables, encoding: null }
  if (plain.findings.some(({ code }) => code === 'trajectories.textNotUtf8')) {
    const { tables, findings } = await readFile(bytes, name, { encoding: 'windows-1252' })
    if (tables.length > 0) return { tables, encoding: 'windows-1252' }
    throw new DataError(findings)
  }
  throw new DataError(plain.findings)
}

function draftSource(table: RawTable): DraftSource {
  const identifying = [...inputColumns(table)].flatMap((column) =>
    privacyFindings([column]).map(({ rule }) => [column.name, rule] as const),
  )
  return { address: table.file, table, leftOut: new Map(identifying) }
}
