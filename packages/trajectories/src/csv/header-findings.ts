import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'

const duplicate: Problem = {
  code: 'trajectories.headerDuplicate',
  severity: 'error',
  message: {
    nl: 'Deze kolomnaam komt vaker voor; hoofdletters en spaties eromheen tellen niet mee',
    en: 'This column name occurs more than once; capitals and spaces around it do not count',
  },
  fix: { nl: 'Geef elke kolom een eigen naam', en: 'Give every column a name of its own' },
}

const nameless = (count: number): Problem => ({
  code: 'trajectories.headerEmpty',
  severity: 'warning',
  message: {
    nl: `${count} kolom(men) zonder naam; die zijn niet gelezen`,
    en: `${count} column(s) without a name; they were not read`,
  },
  fix: {
    nl: 'Geef de kolom een naam als u haar nodig hebt, of haal haar weg',
    en: 'Name the column when you need it, or take it out',
  },
})

const tooMany = (limit: number): Problem => ({
  code: 'trajectories.columnsTooMany',
  severity: 'error',
  message: { nl: `Meer dan ${limit} kolommen`, en: `More than ${limit} columns` },
  fix: {
    nl: 'Lever alleen de kolommen die het onderzoek nodig heeft',
    en: 'Deliver only the columns that the study needs',
  },
})

/** The name of a column as it counts: NFC, without spaces around it and without a stray byte order mark. */
export const headerName = (cell: string) => cell.normalize('NFC').replaceAll('\uFEFF', '').trim()

/** What is wrong with the names of the columns, which stand on this line; a nameless column is one to warn of. */
export function headerFindings(names: readonly string[], file: string, line: number, limit: number): Finding[] {
  const findings: Finding[] = []
  if (names.length > limit) return [findingAt(tooMany(limit), { file, line })]
  const firstByFold = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    if (name === '') continue
    const fold = name.toLowerCase()
    if (firstByFold.has(fold)) findings.push(findingAt(duplicate, { file, line, column: safeName(name, index + 1) }))
    else firstByFold.set(fold, index)
  }
  const empty = names.filter((name) => name === '').length
  if (empty > 0) findings.push(findingAt(nameless(empty), { file, line }))
  return findings
}
