import type { CodeList } from '../codebook/code-list.ts'
import { codeListOf } from '../codebook/code-list-of.ts'
import { hasCode } from '../codebook/has-code.ts'
import { closest } from '../config/closest.ts'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import type { ColumnSchema, TableSchema } from '../table/table-schema.ts'
import type { ColumnRule, ColumnRules } from './column-rule.ts'
import { convertsUnit } from './convert-unit.ts'
import { recoding } from './recode-rule.ts'
import { entriesOf } from './rule-entries.ts'
import type { TableRule } from './table-rule.ts'

const recodesToNothing = (lists: readonly CodeList[], near: string | null): Problem => {
  const ids = lists.map(({ id }) => id)
  const shown = lists.flatMap(({ codes }) => Object.keys(codes)).slice(0, 24)
  return {
    code: 'trajectories.mappingCodeWrong',
    severity: 'error',
    message: {
      nl: `recode van deze kolom geeft een code die niet in de lijst ${ids.join(' of ')} staat`,
      en: `recode of this column gives a code that is not in the list ${ids.join(' or ')}`,
    },
    fix:
      near === null
        ? { nl: `Gebruik een van: ${shown.join(', ')}`, en: `Use one of: ${shown.join(', ')}` }
        : { nl: `Bedoelt u ${near}?`, en: `Did you mean ${near}?` },
  }
}

/**
 * Recodings that give codes the column does not know: one finding a column, before any cell is looked at. Columns that
 * a study may give states of its own, and codes that are changed after recoding, are left alone.
 */
export function checkRecode(table: TableSchema, rules: readonly TableRule[]): Finding[] {
  return rules.flatMap((rule, index) => {
    const path = `tables.${table.name}${rules.length === 1 ? '' : `[${index + 1}]`}`
    return entriesOf(rule).flatMap((columns) => (columns === null ? [] : checkColumns(table, columns, path)))
  })
}

function checkColumns(table: TableSchema, rules: ColumnRules, path: string): Finding[] {
  return table.columns.flatMap((column) => {
    const rule = rules[column.name]
    if (rule === undefined || typeof rule === 'string' || isChanged(rule)) return []
    const lists = listsOf(column)
    if (rule.recode === undefined || lists.length === 0) return []
    const given = [...recoding(rule.recode).values()].flatMap((code) => (code === null || code === '' ? [] : [code]))
    const wrong = given.find((code) => !lists.some((list) => hasCode(list, code)))
    if (wrong === undefined) return []
    const place = { file: 'mapping.yaml', column: `${path}.columns.${column.name}` }
    return [findingAt(recodesToNothing(lists, meant(wrong, lists)), place)]
  })
}

const isChanged = (rule: ColumnRule) => rule.prefix !== undefined || rule.suffix !== undefined || convertsUnit(rule)

function listsOf({ type, codeList, codeListBy, ownStates }: ColumnSchema): CodeList[] {
  if (type !== 'code' || ownStates === true) return []
  return [codeList, ...Object.values(codeListBy?.lists ?? {})].flatMap((id) =>
    id === undefined ? [] : [codeListOf(id)],
  )
}

/** The code that was meant: one that looks like it, or whose label does. */
function meant(code: string, lists: readonly CodeList[]): string | null {
  const names = lists.flatMap(({ codes }) => Object.entries(codes))
  const labelled = new Map(names.flatMap(([own, { nl, en }]) => [own, nl, en].map((name) => [name, own] as const)))
  return labelled.get(closest(code, labelled.keys()) ?? '') ?? null
}
