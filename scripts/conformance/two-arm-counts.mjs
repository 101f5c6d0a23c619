/** Counts of two arms as a spec gives them (`events1`, `n1`, ...), or counted from columns `group` and `event`. */
export function twoArmCounts(spec, table) {
  if (spec.events1 !== undefined)
    return {
      eventsTreated: spec.events1,
      nTreated: spec.n1,
      eventsComparison: spec.events2,
      nComparison: spec.n2,
    }
  const rows = table.complete(spec.group, spec.event)
  const event = rows.numbers(spec.event)
  const isTreated = treatedRows(rows, spec)
  const counts = { eventsTreated: 0, nTreated: 0, eventsComparison: 0, nComparison: 0 }
  event.forEach((value, row) => {
    const arm = isTreated[row] ? 'Treated' : 'Comparison'
    counts[`n${arm}`] += 1
    counts[`events${arm}`] += value
  })
  return counts
}

/** Which rows are treated: those with the value `treated`, else with the higher level of the group. */
export function treatedRows(table, { group, treated }) {
  const labels = table.labels(group)
  const wanted = treated === undefined ? String(table.levels(group).at(-1)) : String(treated)
  return labels.map((label) => label === wanted)
}
