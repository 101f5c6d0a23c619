/** Numbers of the clusters of the given rows, in the order of R's factor levels, and the names of those present. */
export function clusterColumn(table, name, rows) {
  const labels = table.labels(name)
  const present = new Set(Array.from(rows, (row) => labels[row]))
  const names = table.levels(name).filter((level) => present.has(level))
  const codes = new Map(names.map((level, code) => [level, code]))
  return { names, codes: Int32Array.from(rows, (row) => codes.get(labels[row])) }
}
