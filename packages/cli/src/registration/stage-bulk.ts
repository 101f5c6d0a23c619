import { join } from 'node:path'
import { instrumentConflicts } from '@doorstroom/measures'
import {
  type DeliveredSource,
  type Finding,
  fromIsoDate,
  type StagedRegistration,
  stageDelivery,
} from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import { admitBatches } from './admit-batches.ts'
import { basisWarnings } from './basis-warnings.ts'
import { type DeliveredFile, deliveredFiles } from './delivered-files.ts'
import { canonicalFreeText } from './free-text-columns.ts'
import { loadMapping } from './load-mapping.ts'
import { lookAtDeliveries } from './look-at-deliveries.ts'
import { missingEnrolments } from './missing-enrolments.ts'
import { ownPlaces } from './own-places.ts'
import { wholeFileBytes } from './read-sample.ts'
import { refuseDataPackage } from './refuse-data-package.ts'
import { saidOnce } from './said-once.ts'
import { stagedIdWarnings } from './staged-id-warnings.ts'
import { tablesTwice } from './tables-twice.ts'
import { isReadable, unknownKind, unusedFiles } from './unused-files.ts'
import { withoutColumns } from './without-columns.ts'
import { withoutEchoes } from './without-echoes.ts'
import { withoutTotals } from './without-totals.ts'

/** A register in the engine, with everything there is to say of it. */
export interface StagedBulk {
  readonly staged: StagedRegistration
  readonly findings: readonly Finding[]
  /** Addresses of the files that were read. */
  readonly files: readonly string[]
}

/**
 * Brings the canonical tables of a bulk study into the engine and checks them. Every cell and every row is read and
 * checked as in a small study. What is judged by a column as a whole is judged by a sample of each file: the whole file
 * up to 1 MB (64 MB where it is not delimited text), of a larger one the first megabyte, or the first 50,000 rows where
 * it is not text. That is so for
 *
 * - the gate on the way in and free text, with the ids of 200,000 persons besides;
 * - how the cells of a column are written, such as dates with the day first: every cell that cannot be read is an error
 *   of its own, but a column whose first megabyte says nothing of it is not explained as a whole, and no warning is given
 *   of points that may stand between thousands.
 *
 * Free text is emptied where any text may stand; in a column of codes, numbers or days it is an error in every cell.
 * Of a larger file the last 64 kB are looked at as well, for a total; that a row without a name adds up the rows above
 * it is not seen there. The caller closes what is staged.
 *
 * @throws PrivacyStop when a column identifies people
 * @throws CommandError when the study is a Data Package, which only the way for small files follows
 */
export async function stageBulk({ folder, file: study }: Study): Promise<StagedBulk> {
  refuseDataPackage(folder)
  const mapping = loadMapping(folder)
  const all = deliveredFiles(folder)
  const delivered = all.filter(({ address }) => isReadable(address))
  const files = delivered.map(({ address }) => address)
  const unknown = all.map(({ address }) => address).filter((address) => !isReadable(address))
  const { states, bulk } = study
  const seen = await lookAtDeliveries(folder, delivered, mapping, { mapping, states })
  const gate = admitBatches(seen.freeText, mapping)
  const engine = await stageDelivery(
    delivered.map((one) => deliveredSource(folder, one)),
    mapping,
    { states, memory: bulk?.memory ?? 800, wholeFileBytes, admit: gate.admit },
  )
  try {
    const staged = withoutColumns(engine, canonicalFreeText(seen.freeText, mapping))
    // Columns and registers about nobody are the same in every part; a small one is enough to see them.
    const some = await staged.part(0, 1024)
    const findings = [...(await stagedIdWarnings(staged, some, study)), ...basisWarnings(some, study)]
    findings.push(
      ...unknown.map((address) => unknownKind(address, mapping)),
      ...unusedFiles(seen.addresses, mapping),
      ...tablesTwice(seen.addresses),
    )
    findings.push(...seen.findings, ...gate.findings, ...staged.findings)
    if (!staged.rows.has('enrolments')) findings.push(missingEnrolments)
    const dataDate = study.dataDate === undefined ? null : fromIsoDate(study.dataDate)
    findings.push(...(await staged.check({ dataDate })), ...instrumentConflicts(some))
    const told = withoutEchoes(findings, ownPlaces({ mapping, sources: new Map() }))
    return { staged, findings: saidOnce(withoutTotals(told)), files }
  } catch (error) {
    engine.close()
    throw error
  }
}

const deliveredSource = (folder: string, { address, paths }: DeliveredFile): DeliveredSource => ({
  address,
  file: `data/${address}`,
  paths: paths.map((path) => join(folder, 'data', path)),
  files: paths.map((path) => `data/${path}`),
})
