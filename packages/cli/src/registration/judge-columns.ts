import { freeTextColumns, type PrivacyFinding, privacyFindings } from '@doorstroom/disclosure'
import type { Finding, RawTable } from '@doorstroom/trajectories'
import { columnsBeside } from './input-columns.ts'
import { privacyWarning } from './privacy-warning.ts'

/** What the rules on the way in say of the columns of a table. */
export interface JudgedColumns {
  /** Why the table may not come in; empty when it may. */
  readonly stops: readonly PrivacyFinding[]
  /** Columns that hold free text (rule I-08), which does not come in: a warning for each, by name. */
  readonly freeText: ReadonlyMap<string, Finding>
}

/**
 * Holds every column of a table against the rules on the way in, one after the other.
 *
 * @param fixedChoices - names of columns of which it is known that they hold no free text
 * @param elsewhere - years of days in other tables of the delivery, as far as they are known
 */
export function judgeColumns(
  table: RawTable,
  fixedChoices: ReadonlySet<string>,
  elsewhere: readonly number[] = [],
): JudgedColumns {
  const stops: PrivacyFinding[] = []
  const freeText = new Map<string, Finding>()
  for (const column of columnsBeside([table], elsewhere)) {
    stops.push(...privacyFindings([column]))
    if (fixedChoices.has(column.name)) continue
    for (const notice of freeTextColumns([column]).findings) freeText.set(column.name, privacyWarning(notice))
  }
  return { stops, freeText }
}
