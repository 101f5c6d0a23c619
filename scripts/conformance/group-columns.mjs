/** Names of the groups formed by one or more columns, in R's order, and the number of each row's group. */
export function groupColumns(table, columns) {
  const parts = [columns].flat().map((name) => ({ labels: table.labels(name), levels: table.levels(name) }))
  const keys = Array.from({ length: table.rows }, (_, row) =>
    parts.reduce((key, { labels, levels }) => key * levels.length + levels.indexOf(labels[row]), 0),
  )
  const present = [...new Set(keys)].sort((left, right) => left - right)
  const numbers = new Map(present.map((key, number) => [key, number]))
  const nameOf = (key) => {
    const names = []
    for (const { levels } of parts.toReversed()) {
      names.unshift(levels[key % levels.length])
      key = Math.floor(key / levels.length)
    }
    return names.join(', ')
  }
  return { names: present.map(nameOf), codes: Int32Array.from(keys, (key) => numbers.get(key)) }
}
