import type { MatchedFile } from './match-columns.ts'

/** Why a table is not made from a file. */
export type NotMade = 'noPerson' | 'noBegin' | 'noDay' | 'manyRows' | 'tooLittle'

/**
 * Why the columns found in a file do not make a table; null when they do. A table of people needs the person, one of
 * spells its first days.
 */
export function whyNotMade({ byTable, person, table }: MatchedFile, name: string): NotMade | null {
  const found = byTable.get(name) ?? []
  const has = (...names: readonly string[]) => found.some(({ schema }) => names.includes(schema.name))
  if (person === null) return 'noPerson'
  if (name === 'persons') return person.contents.distinct < table.lines.length ? 'manyRows' : null
  if (name === 'jobs' || name === 'spells') return has('begin') ? null : 'noBegin'
  if (name === 'enrolments') return has('assignment_date', 'referral_date', 'start_date') ? null : 'noDay'
  return found.length >= (name === 'intakes' ? 1 : 2) ? null : 'tooLittle'
}
