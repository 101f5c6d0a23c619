import type { Text } from '@doorstroom/statistics'
import type { ColumnPath, MeasureFacts } from '../definition/measure.ts'

/** Whether a measure can be computed from the columns there are. */
export interface MeasureAvailability {
  readonly id: string
  readonly available: boolean
  /** Required columns that are not there, as `table.column`. */
  readonly missing: readonly ColumnPath[]
  /** Columns that are not there and would make the measure sharper. */
  readonly missingOptional: readonly ColumnPath[]
  /** Why it cannot be computed; null when it can. */
  readonly text: Text | null
}

/**
 * Which measures the columns of a registration allow, and what the others lack.
 *
 * @param tables per table of the registration its columns, named as in files (`assignment_date`)
 *
 * @example
 * availability(measures, new Map([['enrolments', new Set(['assignment_date'])]]))[0]?.missing
 */
export function availability(
  measures: readonly Pick<MeasureFacts<unknown>, 'id' | 'needs'>[],
  tables: ReadonlyMap<string, ReadonlySet<string>>,
): MeasureAvailability[] {
  const isAbsent = (path: ColumnPath) => {
    const [table = '', column = ''] = path.split('.')
    return tables.get(table)?.has(column) !== true
  }
  return measures.map(({ id, needs }) => {
    const missing = needs.required.filter(isAbsent)
    return {
      id,
      available: missing.length === 0,
      missing,
      missingOptional: needs.optional.filter(isAbsent),
      text: missing.length === 0 ? null : absentText(missing),
    }
  })
}

function absentText(missing: readonly string[]): Text {
  const names = missing.join(', ')
  return missing.length === 1
    ? { nl: `niet te bepalen: kolom ${names} ontbreekt`, en: `cannot be determined: column ${names} is missing` }
    : { nl: `niet te bepalen: kolommen ${names} ontbreken`, en: `cannot be determined: columns ${names} are missing` }
}
