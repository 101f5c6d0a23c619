import { PrivacyStop } from '@doorstroom/disclosure'
import type { Finding, Mapping, RawTable } from '@doorstroom/trajectories'
import { type FreeTextColumns, isAt, withoutFreeText } from './free-text-columns.ts'
import { judgeColumns } from './judge-columns.ts'
import { recodedColumns } from './recoded-columns.ts'

/** The gate on the way in for rows that are read some at a time. */
export interface BatchGate {
  /**
   * Gives rows with nothing in columns of free text.
   *
   * @throws PrivacyStop when columns identify people, in the first rows of a file that was not looked at before
   */
  admit(batch: RawTable): RawTable
  /** Warnings about columns of free text in files that were not looked at before. */
  readonly findings: readonly Finding[]
}

/**
 * Opens the gate. Of a large file that has no beginning to look at, as a Parquet file, the first rows that come by are
 * judged.
 *
 * @param freeText - what was found in the files that were looked at, by address
 */
export function admitBatches(freeText: FreeTextColumns, mapping: Mapping | null): BatchGate {
  const fixedChoices = recodedColumns(mapping)
  const judged = new Map<string, FreeTextColumns>()
  const findings: Finding[] = []
  const judge = (batch: RawTable): FreeTextColumns => {
    const { stops, freeText: found } = judgeColumns(batch, fixedChoices)
    if (stops.length > 0) throw new PrivacyStop(stops)
    findings.push(...found.values())
    return new Map([[batch.file.replace(/^data\//, ''), new Set(found.keys())]])
  }
  const admit = (batch: RawTable) => {
    const isKnown = [...freeText.keys()].some((address) => isAt(batch.file, `data/${address}`))
    if (isKnown) return withoutFreeText(batch, freeText)
    const known = judged.get(batch.file) ?? judge(batch)
    judged.set(batch.file, known)
    return withoutFreeText(batch, known)
  }
  return { admit, findings }
}
