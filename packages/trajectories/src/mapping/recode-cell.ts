import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { type CellSource, placeOfRow } from './cell-source.ts'
import type { ColumnRule } from './column-rule.ts'
import { recoding } from './recode-rule.ts'

const codeNotMapped: Problem = {
  code: 'trajectories.mappingCodeUnknown',
  severity: 'error',
  message: {
    nl: 'Deze cel heeft een code die niet in recode staat',
    en: 'This cell has a code that recode does not name',
  },
  fix: {
    nl: 'Vul recode aan in mapping.yaml, of zet er otherwise: missing of otherwise: keep bij',
    en: 'Add it to recode in mapping.yaml, or put otherwise: missing or otherwise: keep there',
  },
}

const noCounterpart: Problem = {
  code: 'trajectories.mappingCodeNoCounterpart',
  severity: 'error',
  message: {
    nl: 'Deze code staat in de lijst, maar er is geen eigen code die hetzelfde betekent',
    en: 'This code is in the list, but no canonical code means the same',
  },
  fix: {
    nl: 'Geef hem in mapping.yaml een code onder also, of zet er otherwise: missing bij',
    en: 'Give it a code under also in mapping.yaml, or put otherwise: missing there',
  },
}

/**
 * Recodes the cells of one column: the canonical code of an own code; the empty string when it is missing or unknown,
 * unless the rule says otherwise.
 *
 * @param column - how findings name the column
 */
export function recoder(
  source: CellSource,
  rule: Pick<ColumnRule, 'recode' | 'otherwise'>,
): (text: string, column: string, row: number) => string {
  if (rule.recode === undefined) return (text) => text
  const codes = recoding(rule.recode)
  return (text, column, row) => {
    if (text === '') return text
    const canonical = codes.get(text)
    if (typeof canonical === 'string') return canonical
    if (rule.otherwise === 'keep') return text
    if (rule.otherwise === undefined) {
      const place = { ...placeOfRow(source, row), column }
      source.report(findingAt(canonical === null ? noCounterpart : codeNotMapped, place))
    }
    return ''
  }
}
