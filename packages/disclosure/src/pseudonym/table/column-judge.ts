import { freeTextColumns } from '../../input/free-text-columns.ts'
import { privacyFindings } from '../../input/privacy-findings.ts'
import type { InputColumn, PrivacyFinding } from '../../input/rule/input-rule.ts'
import { sampledYears } from '../../input/shape/sampled-years.ts'
import type { RowChange } from './row-change.ts'

/** Judges the columns of a file of any size by the rules on the way in, without holding the file. */
export interface ColumnJudge {
  add(cells: readonly string[]): void
  /** What was found, one finding a rule and column. */
  findings(): PrivacyFinding[]
}

/** Rows judged together: enough for every rule that looks at shares. */
const batchRows = 20_000
/** No rule looks further into a cell. */
const longestLookedAt = 1000

/**
 * A judge of columns that takes rows one at a time. Rows are judged in batches of 20,000, the last ones together with the
 * batch before, so that no share is taken over a handful of rows unless the file has no more.
 *
 * Where cells are known to be pseudonyms only the name can be wrong, so that the first cells tell enough. Columns of which
 * the holder says that they hold labels are not judged as free text.
 *
 * @example
 * columnJudge('clients.csv', { header: ['person_id', 'note'], pseudonymous: [0], labels: [] })
 */
export function columnJudge(
  file: string,
  { header, pseudonymous, labels }: Pick<RowChange, 'header' | 'pseudonymous' | 'labels'>,
): ColumnJudge {
  const found = new Map<string, PrivacyFinding>()
  let before: readonly (readonly string[])[] = []
  let batch: (readonly string[])[] = []
  const judge = (rows: readonly (readonly string[])[]) => {
    const years = header.map((_, place) =>
      pseudonymous.includes(place) ? [] : sampledYears(rows.map((cells) => cells[place] ?? '')),
    )
    const columns = header.map(
      (name, place): InputColumn => ({
        file,
        name,
        siblings: header,
        otherYears: years[place]?.length === 0 ? [] : years.filter((_, other) => other !== place).flat(),
        cells: (pseudonymous.includes(place) ? rows.slice(0, 1) : rows)
          .map((cells) => (cells[place] ?? '').slice(0, longestLookedAt))
          .filter((cell) => cell !== ''),
      }),
    )
    const unsure = columns.filter((_, place) => !labels.includes(place))
    for (const finding of [...privacyFindings(columns), ...freeTextColumns(unsure).findings]) {
      const known = `${finding.rule} ${finding.column}`
      if (!found.has(known)) found.set(known, finding)
    }
  }
  return {
    add(cells) {
      batch.push(cells)
      if (batch.length < batchRows) return
      judge(batch)
      before = batch
      batch = []
    },
    findings() {
      if (batch.length > 0) judge([...before, ...batch])
      return [...found.values()]
    },
  }
}
