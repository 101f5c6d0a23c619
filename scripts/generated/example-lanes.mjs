/**
 * What of a drawn person can be shown along a line of time: lanes of bars and points in days after time zero, and lanes
 * of words for answers to questionnaires.
 */
export function personLanes(person) {
  const timeZero = person.timeZero ?? 0
  const lanes = new Map()
  for (const [table, rows] of Object.entries(person)) {
    if (!Array.isArray(rows)) continue
    for (const row of rows) {
      const mark = table === 'measurements' ? answersOf(row) : markOf(table, row, timeZero)
      if (mark === null) continue
      const name = laneName(table, row, mark)
      lanes.set(name, [...(lanes.get(name) ?? []), mark])
    }
  }
  return [...lanes].flatMap(([name, marks]) =>
    stacked(marks).map((lane, level) => ({ name: level ? '' : name, marks: lane })),
  )
}

/** Points of one kind share a lane, which says the kind; bars and answers share one per table or channel. */
function laneName(table, { channel }, { point, label }) {
  if (table === 'spells') return channel
  const name = names[table] ?? table
  return point && label !== '' ? `${name}: ${label}` : name
}

const names = {
  jobs: 'job',
  measurements: 'answers',
  contacts: 'contact',
  phases: 'phase',
  agreements: 'plan',
  goals: 'goal',
  placements: 'placement',
  costs: 'cost',
  harms: 'harm',
  handovers: 'handover',
  searchWeeks: 'diary',
  searchActivities: 'search',
  searchEvents: 'search step',
  otherEnrolments: 'enrolment',
}
const labelFields = ['state', 'type', 'phase', 'outcome', 'status', 'channel', 'target', 'kind']

function markOf(table, row, timeZero) {
  const begin =
    row.begin ??
    row.weekStart ??
    row.startDate ??
    row.assignmentDate ??
    row.date ??
    Object.entries(row).find(([key, value]) => /date$/i.test(key) && typeof value === 'number')?.[1]
  if (typeof begin !== 'number') return null
  const isBar = 'begin' in row || table === 'searchWeeks'
  const end = table === 'searchWeeks' ? begin + 7 : (row.end ?? null)
  return {
    begin: begin - timeZero,
    end: !isBar ? begin - timeZero : end === null ? null : end - timeZero,
    point: !isBar,
    label: labelOf(table, row),
  }
}

function labelOf(table, row) {
  if (table === 'jobs')
    return [
      row.employerId,
      row.hoursContract && `${row.hoursContract} h`,
      row.contractType && `contract ${row.contractType}`,
      row.subsidyCode,
    ]
      .filter(Boolean)
      .join(', ')
  if (table === 'searchWeeks') return row.reported ? String(row.hoursSearch ?? '') : '?'
  const field = labelFields.find((name) => row[name] !== null && row[name] !== undefined)
  return field === undefined ? '' : String(row[field])
}

function answersOf({ instrumentId, rater, wave, items, score }) {
  const answers = [...(items ?? [])].sort(([one], [other]) => one - other).map(([, value]) => value)
  const values =
    answers.length > 0 ? answers.join(' ') : score === null || score === undefined ? 'no answers' : `score ${score}`
  const who = [instrumentId, rater, wave === null || wave === undefined ? null : `wave ${wave}`]
  return { words: `${who.filter(Boolean).join(', ')}: ${values}` }
}

/** Marks spread over as few lanes as keep them from lying over each other; words get a lane each. */
function stacked(marks) {
  const lanes = []
  const order = marks.every(({ words }) => words === undefined)
    ? marks.toSorted((one, other) => one.begin - other.begin)
    : marks
  for (const mark of order) {
    const free = lanes.find(
      (lane) =>
        mark.words === undefined &&
        lane.every((other) => other.words === undefined && (other.end ?? Infinity) <= mark.begin),
    )
    if (free === undefined) lanes.push([mark])
    else free.push(mark)
  }
  return lanes
}
