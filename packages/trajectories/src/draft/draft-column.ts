import { codeListOf } from '../codebook/code-list-of.ts'
import type { ColumnSchema, ColumnType } from '../table/table-schema.ts'
import type { ColumnContents, ContentKind } from './column-contents.ts'
import { draftRecode, listIds } from './draft-recode.ts'
import { draftWords, kindWords } from './draft-words.ts'
import type { MatchedColumn } from './match-columns.ts'
import { yamlScalar } from './yaml-scalar.ts'

const fitting: Readonly<Record<ColumnType, readonly ContentKind[]>> = {
  id: ['integer', 'serial-day', 'year-month-day', 'text', 'truth'],
  code: ['integer', 'serial-day', 'year-month-day', 'text', 'truth'],
  codes: ['integer', 'serial-day', 'year-month-day', 'text', 'truth'],
  integer: ['integer', 'serial-day', 'year-month-day', 'truth'],
  number: ['integer', 'serial-day', 'year-month-day', 'decimal-comma', 'decimal-point', 'decimals-two-ways', 'truth'],
  boolean: ['truth', 'text'],
  day: ['iso-day', 'day-month-year', 'days-two-ways', 'year-month-day'],
}

const shownCodes = 12

/** The lines of a mapping for one column, with why and what is to be confirmed; only a comment where codes say nothing. */
export function draftColumn({ schema, from, contents, by }: MatchedColumn, language: 'nl' | 'en'): string[] {
  const say = (word: keyof typeof draftWords) => draftWords[word][language]
  const { kind, missingWords } = contents
  const fits = kind === 'empty' || fitting[schema.type].includes(kind)
  const unfit = fits ? '' : `, ${say(schema.type === 'day' && kind === 'serial-day' ? 'serial' : 'unfit')}`
  const recognised = say(by === 'name' ? 'byName' : 'byContents')
  const last = schema.openEnd === true && /t\/m|tot en met|laatste/i.test(from) ? `; ${say('lastDay')}` : ''
  const why = `${say('confirm')}: ${recognised}; ${say('holds')}: ${kindWords[kind][language]}${unfit}${last}`
  const isCode = schema.type === 'code' || schema.type === 'boolean'
  const own = isCode ? ownCodes(contents, schema) : []
  const recode = draftRecode(schema, own)
  const line = (rule: string, note = '') => `${schema.name}: ${rule} # ${why}${note}`
  if (recode === null) {
    const hidden = isCode && own.length === 0 && draftRecode(schema, [...contents.values]) !== null
    if (hidden) return [`# ${line(yamlScalar(from), `; ${say('manyCodes')} ${listIds(schema).join(', ')}`)}`]
    const same = schema.codeList !== undefined && own.length > 0 ? `; ${say('sameCodes')}` : ''
    if (isCode && missingWords.length > 0) return [line(`{ ${partsOf(from, missingWords).join(', ')} }`, same)]
    return [line(yamlScalar(from), same)]
  }
  const isMissing = (code: string) => missingWords.includes(code)
  const pairs = [...recode.codes].map(([code, canonical]) => `${yamlScalar(code)}: ${JSON.stringify(canonical)}`)
  const open = recode.open.filter((code) => !isMissing(code))
  const said = open.length === 0 ? [] : [`# ${openCodes(schema, open, language)}`]
  if (pairs.length === 0 && recode.list === null) {
    const empty = open.map((code) => `${yamlScalar(code)}: "?"`).join(', ')
    return [`# ${line(`{ from: ${yamlScalar(from)}, recode: { ${empty} } }`)}`, ...said]
  }
  const also = pairs.length === 0 ? '' : `, also: { ${pairs.join(', ')} }`
  const given = recode.list === null ? `{ ${pairs.join(', ')} }` : `{ list: ${recode.list}${also} }`
  const parts = [...partsOf(from, recode.open.filter(isMissing)), `recode: ${given}`]
  return [line(`{ ${parts.join(', ')} }`), ...said]
}

const partsOf = (from: string, missing: readonly string[]) => [
  `from: ${yamlScalar(from)}`,
  ...(missing.length === 0 ? [] : [`missing: [${missing.map((word) => JSON.stringify(word)).join(', ')}]`]),
]

/** Own codes that may be shown: those that come back, or else those that some list knows. */
function ownCodes({ codes, values, missingWords }: ColumnContents, schema: ColumnSchema): string[] {
  if (codes.length > 0) return [...codes, ...missingWords]
  const known = draftRecode(schema, [...values])
  const shown = [...values].filter((code) => known?.open.includes(code) === false)
  return shown.length === 0 ? [] : [...shown.sort(), ...missingWords]
}

function openCodes(schema: ColumnSchema, open: readonly string[], language: 'nl' | 'en'): string {
  const ids = listIds(schema)
  const right = ids.map(codeListOf).flatMap(({ codes }) => Object.entries(codes))
  const choice = right.slice(0, shownCodes).map(([code, label]) => `${code} = ${label[language]}`)
  const rest = right.length > shownCodes ? ' ...' : ''
  const name = ids.length === 0 ? schema.type : ids.join(', ')
  const among = choice.length === 0 ? '' : `; ${draftWords.choose[language]}: ${choice.join('; ')}${rest}`
  return `${draftWords.openCodes[language]} (${name}): ${open.map(yamlScalar).join(', ')}${among}`
}
