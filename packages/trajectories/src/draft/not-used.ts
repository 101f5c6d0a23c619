import { closest } from '../config/closest.ts'
import type { DraftedTable } from './draft-table.ts'
import { draftWords, kindWords } from './draft-words.ts'
import { knownColumnOf, knownNames } from './known-names.ts'
import type { MatchedFile, OwnColumn } from './match-columns.ts'
import type { NotMade } from './not-made.ts'

/** What became of a file in the drafted mapping. */
export interface FileUse {
  readonly match: MatchedFile
  /** The tables that are made from it. */
  readonly drafted: readonly DraftedTable[]
  /** Why each other table is not made from it: a reason, or the file that it is made from instead. */
  readonly notMade: ReadonlyMap<string, NotMade | { readonly address: string }>
}

/** A line for every column of a file that the mapping does not use, with the reason or a hint. */
export function notUsed(use: FileUse, language: 'nl' | 'en'): string[] {
  const used = new Set(use.drafted.flatMap((table) => [...table.used]))
  return use.match.columns
    .filter(({ name }) => !used.has(name))
    .map((column) => `#   ${draftWords.notUsed[language]}: ${column.shown}: ${whyNotUsed(column, use, language)}`)
}

function whyNotUsed(column: OwnColumn, { match, drafted, notMade }: FileUse, language: 'nl' | 'en'): string {
  const say = (word: keyof typeof draftWords) => draftWords[word][language]
  if (drafted.some(({ open }) => open.has(column.name))) return say('openColumn')
  const places = [...match.byTable].flatMap(([table, columns]) => {
    const why = notMade.get(table)
    const found = columns.find(({ from }) => from === column.name)
    if (why === undefined || found === undefined) return []
    const reason = typeof why === 'string' ? say(why) : `${say('elsewhere')} ${why.address}, ${say('orBoth')}`
    return [`${table}.${found.schema.name}, ${reason}`]
  })
  if (places.length > 0) return places.join('; ')
  if (match.person?.from === column.name) return `person_id, ${say('noTable')}`
  return whyUnknown(
    column,
    drafted.flatMap(({ freeDays }) => freeDays),
    language,
  )
}

/** @param freeDays - days that are required and were not found */
function whyUnknown({ name, shown, names, contents }: OwnColumn, freeDays: readonly string[], language: 'nl' | 'en') {
  const say = (word: keyof typeof draftWords) => draftWords[word][language]
  const kind = kindWords[contents.kind][language]
  if (shown !== name) return `${say('noHeader')} (${kind})`
  const known = names.names.flatMap((one) => knownColumnOf(one) ?? [])[0]
  if (known !== undefined) return `${say('another')} ${known} (${kind})`
  const isDay = ['iso-day', 'day-month-year', 'days-two-ways', 'year-month-day'].includes(contents.kind)
  if (isDay && freeDays.length > 0) return `${say('unknown')} (${kind}); ${say('mayBe')} ${freeDays.join(', ')}`
  const near = names.names.flatMap((one) => (one.length < 6 ? [] : (closest(one, knownNames) ?? [])))[0]
  const like = near === undefined ? null : knownColumnOf(near)
  return `${say('unknown')} (${kind})${like === null ? '' : `; ${say('mayBe')} ${like}`}`
}
