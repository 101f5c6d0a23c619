/**
 * The rows of a case that has times and events: complete in these and in further columns, with events as 0 and 1 (1
 * where the event has `event_value`, when that is given).
 */
export function followUpColumns(spec, table, ...further) {
  const names = [spec.time, spec.event, spec.entry, spec.weights, ...further].flat().filter((name) => name)
  const rows = table.complete(...names)
  const wanted = spec.event_value === undefined ? null : String(spec.event_value)
  const event =
    wanted === null
      ? Uint8Array.from(rows.numbers(spec.event), (value) => (value === 1 ? 1 : 0))
      : Uint8Array.from(rows.labels(spec.event), (label) => (label === wanted ? 1 : 0))
  return {
    rows,
    columns: {
      time: rows.numbers(spec.time),
      event,
      ...(spec.entry && { entry: rows.numbers(spec.entry) }),
      ...(spec.weights && { weights: rows.numbers(spec.weights) }),
    },
  }
}

/** The columns of the rows for which a condition holds. */
export function columnsWhere(columns, holds) {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, column.filter((_, row) => holds(row))]),
  )
}
