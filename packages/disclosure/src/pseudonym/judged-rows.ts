import { basename } from 'node:path'
import { PrivacyStop } from '../input/privacy-stop.ts'
import type { PrivacyFinding } from '../input/rule/input-rule.ts'
import { shownColumnName } from '../input/shape/shown-column-name.ts'
import type { Pseudonyms } from './rule/pseudonyms.ts'
import type { PseudonymiseSettings } from './settings.ts'
import { checkedHeader } from './table/checked-header.ts'
import { columnJudge } from './table/column-judge.ts'
import { type CsvWay, readRecords } from './table/read-records.ts'
import { type RowChange, rowChange, type Witness } from './table/row-change.ts'

/** Stands in for pseudonyms while a file is only looked at. */
const anyPseudonym: Pseudonyms = { pseudonym: () => 'PSEUDONYM'.padEnd(26, '0'), shiftDays: () => 0 }

/**
 * Reads a file without writing, makes sure that every row can be changed, and judges what would be written by the rules on
 * the way in.
 *
 * @returns the number of rows after the header
 * @throws Refusal for a row that cannot be changed; PrivacyStop when columns that are kept identify people
 * @example
 * const rows = await judgedRows(settings, { encoding: 'utf-8', delimiter: ';' }, signal)
 */
export async function judgedRows(settings: PseudonymiseSettings, way: CsvWay, signal: AbortSignal): Promise<number> {
  const nobody: Witness = { replaced: () => undefined, empty: () => undefined }
  let change: RowChange | null = null
  let judge = columnJudge('', { header: [], pseudonymous: [], labels: [] })
  let rows = 0
  for await (const cells of readRecords(settings.input, way, signal)) {
    if (change === null) {
      change = rowChange(checkedHeader(cells), settings, anyPseudonym, nobody)
      checkedHeader(change.header)
      judge = columnJudge(basename(settings.input), change)
      continue
    }
    rows += 1
    judge.add(change.changed(cells, rows))
  }
  if (change === null) checkedHeader(undefined)
  const findings = judge.findings()
  const pseudonymous = change?.pseudonymous.map((place) => shownColumnName(change?.header[place] ?? '')) ?? []
  if (findings.length > 0) throw new PrivacyStop(findings.map((finding) => withRemedy(finding, pseudonymous)))
  return rows
}

const withRemedy = (finding: PrivacyFinding, pseudonymous: readonly string[]): PrivacyFinding => ({
  ...finding,
  fix: pseudonymous.includes(finding.column)
    ? {
        nl: 'De naam past niet bij pseudoniemen: geef een andere met --rename NAAM=person_id.',
        en: 'The name does not suit pseudonyms: give another with --rename NAME=person_id.',
      }
    : finding.rule === 'I-08'
      ? {
          nl: 'Laat de kolom weg met --drop. Staan er alleen vaste keuzes in, zeg dat dan met --labels.',
          en: 'Leave the column out with --drop. If it holds fixed choices only, say so with --labels.',
        }
      : {
          nl: 'Laat de kolom weg met --drop, of pseudonimiseer haar met --column.',
          en: 'Leave the column out with --drop, or pseudonymise it with --column.',
        },
})
