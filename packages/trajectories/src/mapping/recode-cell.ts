import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import { safeName } from '../finding/safe-name.ts'
import type { CellSource } from './cell-source.ts'
import type { ColumnRule } from './column-rule.ts'

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

/** The canonical code of an own code; the empty string when it is missing or unknown. */
export function recodeCell(
  source: CellSource,
  rule: Pick<ColumnRule, 'recode' | 'otherwise'>,
  text: string,
  position: number,
  row: number,
): string {
  if (rule.recode === undefined || text === '') return text
  if (Object.hasOwn(rule.recode, text)) return String(rule.recode[text])
  if (rule.otherwise === 'keep') return text
  if (rule.otherwise === undefined) {
    const column = safeName(source.raw.columns[position] ?? '', position + 1)
    source.report(findingAt(codeNotMapped, { file: source.raw.file, line: source.raw.lines[row] ?? null, column }))
  }
  return ''
}
