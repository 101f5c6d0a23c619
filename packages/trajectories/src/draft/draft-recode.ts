import type { CodeList } from '../codebook/code-list.ts'
import { codeListOf } from '../codebook/code-list-of.ts'
import { hasCode } from '../codebook/has-code.ts'
import { sourceLists } from '../codebook/source-list/index.ts'
import { sourceListName } from '../codebook/source-list-of.ts'
import type { ColumnSchema } from '../table/table-schema.ts'
import { normalName } from './normal-name.ts'

/** How own codes could become canonical ones. */
export interface DraftRecode {
  /** Name of the register's list that holds every code, when there is one. */
  readonly list: string | null
  /** Own code to canonical code, as far as one was found. */
  readonly codes: ReadonlyMap<string, string>
  /** Own codes without a canonical one. */
  readonly open: readonly string[]
}

const truths: readonly (readonly [string, string])[] = [
  ...['j', 'y', 'ja', 'yes', 'true', 'waar', 'oui', 'x'].map((word) => [word, '1'] as const),
  ...['n', 'nee', 'no', 'false', 'onwaar', 'non'].map((word) => [word, '0'] as const),
]

const sexes: readonly (readonly [string, string])[] = [
  ...['m', 'man', 'male', 'homme', 'h'].map((word) => [word, '1'] as const),
  ...['v', 'f', 'vrouw', 'female', 'femme'].map((word) => [word, '2'] as const),
]

/** A proposal for the codes of a column, or null when they can stand as they are. */
export function draftRecode(column: ColumnSchema, own: readonly string[]): DraftRecode | null {
  if (own.length === 0) return null
  if (column.type === 'boolean')
    return fromWords(own, new Map(truths), ['0', '1', 'ja', 'nee', 'yes', 'no', 'true', 'false'])
  const ids = [column.codeList, ...Object.values(column.codeListBy?.lists ?? {})].filter((id) => id !== undefined)
  if (ids.length === 0) return null
  const lists = ids.map(codeListOf)
  if (own.every((code) => lists.some((list) => hasCode(list, code)))) return null
  const source = sourceLists.find(({ target, codes }) => ids.includes(target) && own.every((code) => code in codes))
  if (source !== undefined) return { list: sourceListName(source), codes: new Map(), open: [] }
  const words = new Map([...(column.codeList === 'SEX' ? sexes : []), ...lists.flatMap(wordsOf)])
  return fromWords(
    own,
    words,
    lists.flatMap(({ codes }) => Object.keys(codes)),
  )
}

/** Canonical codes by what their labels and names say. */
const wordsOf = ({ codes }: CodeList): [string, string][] =>
  Object.entries(codes).flatMap(([code, { nl, en }]) =>
    [nl, en, code].map((word): [string, string] => [normalName(word), code]),
  )

function fromWords(
  own: readonly string[],
  words: ReadonlyMap<string, string>,
  right: readonly string[],
): DraftRecode | null {
  const known = (code: string) => (right.includes(code) ? code : words.get(normalName(code)))
  if (own.every((code) => right.includes(code.toLowerCase()))) return null
  const codes = own.flatMap((code): [string, string][] => {
    const canonical = known(code)
    return canonical === undefined ? [] : [[code, canonical]]
  })
  return { list: null, codes: new Map(codes), open: own.filter((code) => known(code) === undefined) }
}
