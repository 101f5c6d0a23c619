import type { CodeList } from '../codebook/code-list.ts'
import { codeListOf } from '../codebook/code-list-of.ts'
import { hasCode } from '../codebook/has-code.ts'
import { sourceLists } from '../codebook/source-list/index.ts'
import type { SourceList } from '../codebook/source-list.ts'
import { sourceListName } from '../codebook/source-list-of.ts'
import type { ColumnSchema } from '../table/table-schema.ts'
import { codeWords, truthWords } from './code-words.ts'
import { normalName } from './normal-name.ts'

/** How own codes could become canonical ones. */
export interface DraftRecode {
  /** Name of the register's list that holds most of the codes, when there is one. */
  readonly list: string | null
  /** Own code to canonical code, beside the list, as far as one was found. */
  readonly codes: ReadonlyMap<string, string>
  /** Own codes without a canonical one. */
  readonly open: readonly string[]
}

/** A proposal for the codes of a column, or null when they can stand as they are. */
export function draftRecode(column: ColumnSchema, own: readonly string[]): DraftRecode | null {
  if (own.length === 0) return null
  if (column.type === 'boolean') {
    const right = ['0', '1', 'ja', 'nee', 'yes', 'no', 'true', 'false']
    return own.every((code) => right.includes(code.toLowerCase())) ? null : byWords(own, codesByWord(truthWords), null)
  }
  const ids = listIds(column)
  if (ids.length === 0) return null
  const lists = ids.map(codeListOf)
  if (own.every((code) => lists.some((list) => hasCode(list, code)))) return null
  const exact = (list: SourceList) => own.filter((code) => Object.hasOwn(list.codes, code)).length
  const best = sourceLists
    .filter(({ target }) => ids.includes(target))
    .reduce<SourceList | null>((one, other) => (exact(other) > (one === null ? 1 : exact(one)) ? other : one), null)
  return byWords(own, wordsFor(ids), best)
}

/**
 * Which code lists own codes could belong to by what they say: all of them must be known there, as words, not digits.
 *
 * @example
 * listsOfWords(['WWB', 'Participatiewet']) // ['REGIME']
 */
export function listsOfWords(own: readonly string[]): string[] {
  if (own.length === 0 || !own.every((code) => /\p{L}/u.test(code))) return []
  return ['SEX', 'REGIME', 'SUBSIDY', 'CONTRACT'].filter((id) => {
    const words = wordsFor([id])
    return own.every((code) => words.has(normalName(code)))
  })
}

/** Ids of the lists whose codes a column may hold. */
export const listIds = ({ codeList, codeListBy }: ColumnSchema): string[] =>
  [codeList, ...Object.values(codeListBy?.lists ?? {})].filter((id) => id !== undefined)

/** Canonical code by what labels, names, lists of registers and habit say. */
function wordsFor(ids: readonly string[]): ReadonlyMap<string, string> {
  const ofRegisters = sourceLists
    .filter(({ target }) => ids.includes(target))
    .flatMap((list: SourceList) =>
      Object.entries(list.codes).flatMap(([code, { label, canonical }]): [string, string][] =>
        canonical === null || !/\p{L}/u.test(code) ? [] : [code, label.nl].map((word) => [normalName(word), canonical]),
      ),
    )
  const ownLists = ids.map(codeListOf).flatMap(wordsOf)
  return new Map([...ofRegisters, ...ids.flatMap((id) => [...codesByWord(codeWords[id] ?? {})]), ...ownLists])
}

const wordsOf = ({ codes }: CodeList): [string, string][] =>
  Object.entries(codes).flatMap(([code, { nl, en }]) =>
    [nl, en, code].map((word): [string, string] => [normalName(word), code]),
  )

const codesByWord = (words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).flatMap(([code, names]) => names.map((name) => [name, code] as const)))

function byWords(own: readonly string[], words: ReadonlyMap<string, string>, list: SourceList | null): DraftRecode {
  const listed = (code: string) => (list !== null && Object.hasOwn(list.codes, code) ? list.codes[code]! : null)
  const given = own.filter((code) => (listed(code)?.canonical ?? null) === null)
  const codes = given.flatMap((code): [string, string][] => {
    const canonical = listed(code) === null ? words.get(normalName(code)) : undefined
    return canonical === undefined ? [] : [[code, canonical]]
  })
  const found = new Map(codes)
  return {
    list: list === null ? null : sourceListName(list),
    codes: found,
    open: given.filter((code) => !found.has(code)),
  }
}
