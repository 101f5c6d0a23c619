import type { ColumnType } from '../table/table-schema.ts'
import type { ContentKind } from './column-contents.ts'
import { draftRecode } from './draft-recode.ts'
import { draftWords, kindWords } from './draft-words.ts'
import type { MatchedColumn } from './match-columns.ts'
import { yamlScalar } from './yaml-scalar.ts'

const fitting: Readonly<Record<ColumnType, readonly ContentKind[]>> = {
  id: ['integer', 'text', 'truth'],
  code: ['integer', 'text', 'truth'],
  codes: ['integer', 'text', 'truth'],
  integer: ['integer', 'truth'],
  number: ['integer', 'decimal-comma', 'decimal-point', 'truth'],
  boolean: ['truth', 'text'],
  day: ['iso-day', 'day-month-year'],
}

/** The lines of a mapping for one column, with why and what is to be confirmed. */
export function draftColumn({ schema, from, contents }: MatchedColumn, language: 'nl' | 'en'): string[] {
  const say = (word: keyof typeof draftWords) => draftWords[word][language]
  const ownCodes = contents.codes.length === 0 ? [] : [...contents.codes, ...contents.missingWords]
  const fits = contents.kind === 'empty' || fitting[schema.type].includes(contents.kind)
  const unfit = fits ? '' : `, ${say('unfit')}`
  const why = `${say('confirm')}: ${say('byName')}; ${say('holds')}: ${kindWords[contents.kind][language]}${unfit}`
  const recode = schema.type === 'code' || schema.type === 'boolean' ? draftRecode(schema, ownCodes) : null
  const line = (rule: string, note = '') => `${schema.name}: ${rule} # ${why}${note}`
  if (recode === null) {
    const same = schema.codeList !== undefined && contents.codes.length > 0 ? `; ${say('sameCodes')}` : ''
    return [line(yamlScalar(from), same)]
  }
  if (recode.list !== null) return [line(`{ from: ${yamlScalar(from)}, recode: { list: ${recode.list} } }`)]
  const codes = [...recode.codes].map(([own, canonical]) => `${yamlScalar(own)}: ${JSON.stringify(canonical)}`)
  const open = recode.open.map(yamlScalar).join(', ')
  const rest = open === '' ? [] : [`# ${say('openCodes')} (${schema.codeList ?? schema.type}): ${open}`]
  if (codes.length === 0) return [line(yamlScalar(from)), ...rest]
  return [line(`{ from: ${yamlScalar(from)}, recode: { ${codes.join(', ')} } }`), ...rest]
}
