import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { admitColumns } from '@doorstroom/disclosure'
import {
  type Finding,
  fromIsoDate,
  type RegisterTable,
  readFile,
  type StagedRegistration,
  stageRegistration,
  tableNameOf,
} from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import type { Study } from '../study/study.ts'
import { basisWarnings } from './basis-warnings.ts'
import { type DeliveredFile, deliveredFiles } from './delivered-files.ts'
import { warningsOfIds } from './id-warnings.ts'
import { inputColumns } from './input-columns.ts'
import { missingEnrolments } from './missing-enrolments.ts'
import { tablesTwice } from './tables-twice.ts'
import { unusedFiles } from './unused-files.ts'

/** A register in the engine, with everything there is to say of it. */
export interface StagedBulk {
  readonly staged: StagedRegistration
  readonly findings: readonly Finding[]
  readonly files: readonly string[]
}

/**
 * Brings the canonical tables of a bulk study into the engine and checks them. The privacy gate sees the first megabyte
 * of every CSV file whole, columns that are not read included, and all ids of the persons. The caller closes it.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws CommandError when the study has a mapping, which only the way for small files applies
 */
export async function stageBulk(study: Study, hasMapping: boolean): Promise<StagedBulk> {
  if (hasMapping) throw mappingRefused()
  const delivered = deliveredFiles(study.folder)
  const addresses = delivered.map(({ address }) => address)
  await admitHeads(study.folder, delivered)
  const staged = await stageRegistration(
    delivered.flatMap((one) => registerTable(study.folder, one)),
    {
      states: study.file.states,
      memory: study.file.bulk?.memory ?? 800,
    },
  )
  try {
    const ids = await personIds(staged)
    admitColumns([ids])
    const dataDate = study.file.dataDate === undefined ? null : fromIsoDate(study.file.dataDate)
    const found = [...unusedFiles(addresses, null), ...tablesTwice(addresses), ...staged.findings]
    if (!staged.rows.has('enrolments')) found.push(missingEnrolments)
    found.push(...(await staged.check({ dataDate })), ...warningsOfIds(ids.cells, ids.file, study.file))
    // The columns of a table are the same in every part; a small one is enough to see them.
    found.push(...basisWarnings(await staged.part(0, 1024), study.file))
    return { staged, findings: found, files: addresses }
  } catch (error) {
    staged.close()
    throw error
  }
}

function registerTable(folder: string, { address, paths }: DeliveredFile): RegisterTable[] {
  const table = tableNameOf(address)
  const files = paths.map((path) => ({ path: join(folder, 'data', path), file: `data/${path}` }))
  return table === null ? [] : [{ table, files }]
}

const headBytes = 1_000_000

async function admitHeads(folder: string, delivered: readonly DeliveredFile[]): Promise<void> {
  for (const path of delivered.flatMap(({ paths }) => paths).filter((path) => /\.(csv|tsv|txt)$/i.test(path))) {
    const { tables } = await readFile(wholeLines(join(folder, 'data', path)), `data/${path}`)
    admitColumns(tables.flatMap(inputColumns))
  }
}

/** The beginning of a file, up to the last line feed in it. */
function wholeLines(path: string): Uint8Array {
  const bytes = new Uint8Array(headBytes)
  const descriptor = openSync(path, 'r')
  try {
    const length = readSync(descriptor, bytes)
    if (length < headBytes) return bytes.subarray(0, length)
    return bytes.subarray(0, bytes.lastIndexOf(10) + 1)
  } finally {
    closeSync(descriptor)
  }
}

async function personIds(staged: StagedRegistration) {
  const table = staged.rows.has('persons') ? 'persons' : 'enrolments'
  const rows = staged.rows.has(table) ? await staged.query(`SELECT DISTINCT person_id FROM ${table} LIMIT 200000`) : []
  return { file: `data/${table}`, name: 'person_id', siblings: [], cells: rows.map(([id]) => String(id ?? '')) }
}

const mappingRefused = () =>
  new CommandError(
    'study.bulkMapping',
    'a bulk study cannot have a mapping.yaml: its tables must be canonical already',
    'write the tables in canonical form first, or leave out bulk in study.yaml',
    exitCode.dataErrors,
  )
