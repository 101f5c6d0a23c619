const constantTolerance = 1e-11
const dependentTolerance = 1e-6

/**
 * Which columns a model with an intercept can tell apart, over the rows chosen: a column that is constant or is
 * a weighted sum of earlier ones is not among them (as R leaves aliased coefficients out). Returns their positions.
 *
 * Gram-Schmidt about the means with a second pass; a column is constant when it varies less than 1e-11 of its level,
 * and dependent when less than 1e-6 of its variation is its own. Both are a little stricter than what the regressions
 * refuse, so that they never refuse what was kept here.
 *
 * @example
 * independentColumns([new Float64Array([1, 2, 3]), new Float64Array([2, 4, 6])], [0, 1, 2]) // [0]
 */
export function independentColumns(columns: readonly Float64Array[], rows: readonly number[]): number[] {
  const basis: Float64Array[] = []
  return Array.from(columns.keys()).filter((position) => {
    const chosen = Float64Array.from(rows, (row) => columns[position]![row]!)
    const average = chosen.reduce((sum, value) => sum + value, 0) / chosen.length
    const rest = chosen.map((value) => value - average)
    const spread = length(rest)
    if (!(spread > constantTolerance * Math.abs(average) * Math.sqrt(rows.length))) return false
    for (const direction of [...basis, ...basis]) {
      const share = rest.reduce((sum, value, index) => sum + value * direction[index]!, 0)
      for (let index = 0; index < rest.length; index++) rest[index]! -= share * direction[index]!
    }
    const remaining = length(rest)
    if (!(remaining > dependentTolerance * spread)) return false
    basis.push(rest.map((value) => value / remaining))
    return true
  })
}

function length(column: Float64Array): number {
  return Math.sqrt(column.reduce((sum, value) => sum + value * value, 0))
}
