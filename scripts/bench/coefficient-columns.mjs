/** The generated covariates x1, x2, ... in order, as numbers. */
export function coefficientColumns(columns) {
  const names = Object.keys(columns).filter((name) => /^x\d+$/.test(name))
  return names
    .sort((left, right) => Number(left.slice(1)) - Number(right.slice(1)))
    .map((name) => Float64Array.from(columns[name]))
}
