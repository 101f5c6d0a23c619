import { freeTextColumns, type PrivacyFinding } from '@doorstroom/disclosure'
import type { Finding, Mapping, RawTable } from '@doorstroom/trajectories'
import { inputColumns } from './input-columns.ts'

/**
 * Tables whose columns of free text are empty (rule I-08), with a warning for each: people write names, illnesses and
 * addresses in them. A column for which the mapping gives a list of codes has fixed choices and stays.
 */
export function withoutFreeText(
  tables: ReadonlyMap<string, RawTable>,
  mapping: Mapping | null,
): { readonly tables: ReadonlyMap<string, RawTable>; readonly findings: readonly Finding[] } {
  const coded = recodedColumns(mapping)
  const findings: Finding[] = []
  const kept = [...tables].map(([address, table]): [string, RawTable] => {
    const free = freeTextColumns(inputColumns(table).filter(({ name }) => !coded.has(name)))
    findings.push(...free.findings.map(asFinding))
    if (free.drop.length === 0) return [address, table]
    const dropped = new Set(free.drop.map(({ name }) => name))
    const empty = new Array<string>(table.lines.length).fill('')
    const cells = table.columns.map((name, index) => (dropped.has(name) ? empty : (table.cells[index] ?? [])))
    return [address, { ...table, cells }]
  })
  return { tables: new Map(kept), findings }
}

/** Names of source columns that a rule with `recode` reads, wherever in the mapping it stands. */
function recodedColumns(part: unknown): ReadonlySet<string> {
  if (typeof part !== 'object' || part === null) return new Set()
  const inside = Object.values(part).flatMap((value) => [...recodedColumns(value)])
  const here = 'recode' in part && 'from' in part && typeof part.from === 'string' ? [part.from] : []
  return new Set([...inside, ...here])
}

const asFinding = ({ rule, file, column, message, fix }: PrivacyFinding): Finding => ({
  code: `disclosure.${rule}`,
  severity: 'warning',
  file,
  line: null,
  column,
  message,
  fix,
})
