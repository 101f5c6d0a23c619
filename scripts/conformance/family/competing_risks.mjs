import { aalenJohansen, grayTest, incidenceAt, incidenceVarianceAalen, timeByCause } from '@doorstroom/statistics'
import { groupColumns } from '../group-columns.mjs'

/** Its cases leave the times at which curves are read to their results. */
export const readAtTimes = true

/**
 * Cumulative incidences per cause and group at some times, mean times, and Gray's tests. A case that names no times is
 * read at the times its family uses: one list for one group, another for several. A test in which some groups cannot be
 * told apart has no counterpart in the reference and is left out.
 */
export function compute({ spec, table }) {
  const groups = [spec.group ?? []].flat()
  const strata = [spec.strata ?? []].flat()
  const rows = table.complete(spec.time, spec.event, ...groups, ...strata)
  const causes = causesOf(rows, spec)
  const time = rows.numbers(spec.time)
  const labels = rows.labels(spec.event)
  const event = Uint8Array.from(labels, (label) => causes.indexOf(label) + 1)
  const { names, codes } =
    groups.length > 0 ? groupColumns(rows, groups) : { names: ['all'], codes: event.map(() => 0) }
  const times = [spec.times ?? (groups.length > 0 ? [1, 3, 6, 12, 24] : [1, 2, 5, 10, 15, 20, 25])].flat()
  const parts = names.map((_, group) => {
    const inside = (_, row) => codes[row] === group
    return incidences(
      { time: time.filter(inside), event: event.filter(inside) },
      { causes, times, tau: spec.tau ?? Math.max(...times), labels: labels.filter(inside) },
    )
  })
  const result = Object.fromEntries(names.map((name, group) => [name, parts[group]]))
  if (names.length < 2) return result
  const input = {
    time,
    event,
    causeCount: causes.length,
    group: codes,
    groupCount: names.length,
    ...(strata.length > 0 && { strata: groupColumns(rows, strata).codes }),
    ...(spec.rho !== undefined && { rho: spec.rho }),
  }
  const gray = causes.map((name, index) => {
    const { chiSquared, pValue, degreesOfFreedom } = grayTest({ ...input, cause: index + 1 })
    return [name, { stat: chiSquared, p: pValue, df: degreesOfFreedom }]
  })
  const whole = gray.filter(([, { df }]) => df === names.length - 1)
  return { ...result, gray: Object.fromEntries(whole) }
}

/** Every event that is not the code of the censored: 0, or the first name of a column of names. */
function causesOf(rows, { event, censored }) {
  const levels = rows.levels(event)
  const censor = String(
    censored ?? (rows.isText(event) ? (levels.find((name) => /^cens/i.test(name)) ?? levels[0]) : 0),
  )
  return levels.filter((name) => name !== censor)
}

function incidences(columns, { causes, times, tau, labels }) {
  const result = aalenJohansen({ ...columns, causeCount: causes.length })
  const followed = result.eventFree.at(-1).time
  const perCause = causes.map((name, index) => {
    const at = times.map((time) => incidenceAt(result, index + 1, time))
    const { steps } = result.causes[index]
    const variances = incidenceVarianceAalen(result, index + 1)
    const varianceAt = (time) => variances[steps.findLastIndex((step) => step.time <= time)] ?? 0
    const stdErrors = at.map(({ stdError }) => stdError)
    const column = {
      time: times,
      cif: at.map(({ incidence }) => incidence),
      se_survfit: stdErrors,
      se_greenwood_etm: stdErrors,
      cif_cmprsk: at.map(({ incidence }, index) => (times[index] <= followed ? incidence : null)),
      var_cmprsk: times.map((time) => (time <= followed ? varianceAt(time) : null)),
    }
    return [name, column]
  })
  const free = times.map((time) => result.eventFree.findLast((step) => step.time <= time)?.survival ?? 1)
  const counts = new Map()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const spent = tau <= followed ? timeByCause(result, tau) : null
  return {
    ...Object.fromEntries(perCause),
    event_free: free,
    ...(spent && {
      mean_time_in_state: { tau, states: ['(s0)', ...causes], time: [spent.eventFree, ...spent.causes] },
    }),
    n: columns.time.length,
    events: Object.fromEntries(counts),
  }
}
