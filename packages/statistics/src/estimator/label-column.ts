/** A column of names: groups, strata, states. Codes count from 0 in the order of `levels`; missing is -1. */
export interface LabelColumn {
  readonly name: string
  /** Distinct names; by code point unless their order has a meaning. The first is the reference. */
  readonly levels: readonly string[]
  readonly codes: Int32Array
}

/**
 * Names as a label column, levels by code point (numbers by size); null is missing.
 *
 * @example
 * labelColumn('arm', ['usual', 'extra', null]).levels // ['extra', 'usual']
 */
export function labelColumn(name: string, values: readonly (string | null)[]): LabelColumn {
  const levels = [...new Set(values)].filter((value) => value !== null)
  const numeric = levels.every((level) => level.trim() !== '' && Number.isFinite(Number(level)))
  levels.sort((left, right) => (numeric ? Number(left) - Number(right) : left < right ? -1 : 1))
  const codes = new Map(levels.map((level, code) => [level, code]))
  return { name, levels, codes: Int32Array.from(values, (value) => (value === null ? -1 : codes.get(value)!)) }
}
