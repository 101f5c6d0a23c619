import { normalName } from './normal-name.ts'

/** What the header of a column may be called, most specific name first, and the group it stands under. */
export interface HeaderNames {
  /** As `normalName` writes them; empty for a header without letters. */
  readonly names: readonly string[]
  /** The name under merged cells: `werk` of `Werk / Vanaf`; null where there is none. */
  readonly group: string | null
}

/**
 * The names of a header: whole, without what stands in parentheses, and, under merged cells, with and without the
 * names of its groups.
 *
 * @example
 * headerNames('Klant / Cliëntnummer').names // ['klantclientnummer', 'clientnummer']
 */
export function headerNames(header: string): HeaderNames {
  const parts = header
    .slice(0, 200)
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(' / ')
    .map(normalName)
    .filter((part) => part !== '')
  const joined = parts.map((_, index) => parts.slice(index).join(''))
  const names = [...new Set([normalName(header), ...joined])].filter((name) => name !== '')
  return { names, group: parts.length > 1 ? (parts[0] ?? null) : null }
}
