/**
 * Names of source columns that a rule with `recode` reads, wherever in a mapping it stands.
 *
 * @param part - a mapping or any part of one
 */
export function recodedColumns(part: unknown): ReadonlySet<string> {
  if (typeof part !== 'object' || part === null) return new Set()
  const inside = Object.values(part).flatMap((value) => [...recodedColumns(value)])
  const here = 'recode' in part && 'from' in part && typeof part.from === 'string' ? [part.from] : []
  return new Set([...inside, ...here])
}
