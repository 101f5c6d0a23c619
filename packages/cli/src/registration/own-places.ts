import { tables as canonicalTables, type Finding, rulesOf, type TableRule } from '@doorstroom/trajectories'
import type { Survey } from './survey.ts'

/** What the owner of a file calls the places that findings name. */
export interface OwnPlaces {
  /** The column of the own file from which the canonical column of a finding is made; null when it is the same. */
  readonly column: (finding: Finding) => string | null
  /** The row with the names of the columns of a file or sheet; null when it is the first, or not known. */
  readonly headerRow: (file: string) => number | null
}

/** For findings about files that no mapping reads. */
export const noOwnPlaces: OwnPlaces = { column: () => null, headerRow: () => null }

/** Looks up own places in what was seen of delivered data. */
export function ownPlaces({ mapping, sources, tableOf }: Pick<Survey, 'mapping' | 'sources' | 'tableOf'>): OwnPlaces {
  const headers = new Map([...sources.values()].map(({ file, headerLine }) => [file, headerLine ?? null] as const))
  const rules = canonicalTables.flatMap(({ name }) => rulesOf(mapping, name).map((rule) => ({ table: name, rule })))
  const comesFrom = (rule: TableRule, file: string) =>
    [rule.from].flat().some((address) => {
      const raw = sources.get(address)
      const place = file.replace(/^data\//, '')
      if (raw !== undefined && (raw.file === file || raw.files?.includes(file) === true)) return true
      return address === place || (address.endsWith('/') && place.startsWith(address))
    })
  const ownColumn = (finding: Finding): string | null => {
    const { file, column } = finding
    if (column === null) return null
    const table = tableOf?.get(finding)
    const made = rules
      .filter((one) => (table === undefined || one.table === table) && comesFrom(one.rule, file))
      .flatMap(({ rule }) => ownNames(rule, column))
    const names = [...new Set(made)].filter((name) => name !== column)
    return names.length === 0 ? null : names.join(' / ')
  }
  return { column: ownColumn, headerRow: (file) => headers.get(file) ?? null }
}

/** The columns that a rule makes a canonical column from. */
function ownNames({ columns, stack }: TableRule, column: string): string[] {
  const given = [columns, ...(stack ?? []).map((entry) => entry.columns)].flatMap((rules) => rules?.[column] ?? [])
  return given.flatMap((rule) => (typeof rule === 'string' ? [rule] : (rule.join ?? rule.from ?? [])))
}
