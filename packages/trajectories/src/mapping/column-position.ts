import { closest } from '../config/closest.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { type CellSource, shownColumn } from './cell-source.ts'

const columnAbsent = (name: string, near: string | null): Problem => ({
  code: 'trajectories.mappingColumnMissing',
  severity: 'error',
  message: {
    nl: `mapping.yaml vraagt om kolom ${name}, en die heeft dit bestand niet`,
    en: `mapping.yaml asks for column ${name}, which this file does not have`,
  },
  fix:
    near === null
      ? { nl: 'Verbeter de naam in mapping.yaml', en: 'Correct the name in mapping.yaml' }
      : { nl: `Bedoelt u ${near}?`, en: `Did you mean ${near}?` },
})

/** The position of a column of the file, the one of this wave first; a finding and null when it is not there. */
export function positionOf(source: CellSource, name: string): number | null {
  const position = source.positions.get(`${name}${source.ending}`) ?? source.positions.get(name)
  if (position !== undefined) return position
  const near = closest(name, source.raw.columns)
  const shown = near === null ? null : shownColumn(source, source.raw.columns.indexOf(near))
  source.report(findingAt(columnAbsent(name, shown), { file: source.raw.file, line: source.raw.headerLine ?? 1 }))
  return null
}
