import type { CumulativeIncidence, IncidenceStep } from '../../survival/aalen-johansen.ts'
import { lastStep } from '../../survival/last-step.ts'
import type { CurvePart } from './curve-rows.ts'
import { termOfLevel } from './term-of-level.ts'

/** The incidences of one group; `level` null without groups. */
export interface IncidenceOfLevel {
  readonly level: string | null
  readonly incidence: CumulativeIncidence
}

/**
 * Rows per time and cause, at the given times or at every event time (at the last time without events). Beyond the last
 * time that was followed there is no number, unless everyone has left by then.
 */
export function incidenceRows(
  curves: readonly IncidenceOfLevel[],
  causes: readonly string[],
  times: readonly number[] | null,
): CurvePart[] {
  return curves.flatMap(({ level, incidence }) => {
    const { eventFree, n, confLevel } = incidence
    const last = eventFree.at(-1)!
    const upTo = incidence.causes.map(({ steps }) => runningEvents(steps))
    return (times === null ? eventTimes(incidence) : [...new Set(times)]).flatMap((time) => {
      const position = lastStep(eventFree, time)
      const beyond = time > last.time && last.survival > 0
      return causes.map((cause, index): CurvePart => {
        const place = { term: termOfLevel(cause, level), horizonDays: time, n }
        if (beyond) return { ...place, estimate: null, reasons: ['statistics.notFollowedThatLong'] }
        const { steps } = incidence.causes[index]!
        const { incidence: estimate, stdError, confLow, confHigh } = steps[position] ?? atStart
        const fewAtRisk = (steps[Math.max(position, 0)]?.nAtRisk ?? 0) < 10
        return {
          ...place,
          estimate,
          stdError,
          confLow,
          confHigh,
          confLevel: confLow === null ? null : confLevel,
          nEvents: upTo[index]![position + 1]!,
          warnings: fewAtRisk ? ['statistics.fewAtRisk'] : [],
        }
      })
    })
  })
}

function runningEvents(steps: readonly IncidenceStep[]): Float64Array {
  const upTo = new Float64Array(steps.length + 1)
  steps.forEach(({ nEvents }, index) => {
    upTo[index + 1] = upTo[index]! + nEvents
  })
  return upTo
}

function eventTimes({ causes, eventFree }: CumulativeIncidence): number[] {
  const found = eventFree.filter((_, index) => causes.some(({ steps }) => steps[index]!.nEvents > 0))
  return (found.length > 0 ? found : [eventFree.at(-1)!]).map(({ time }) => time)
}

const atStart = { incidence: 0, stdError: 0, confLow: null, confHigh: null }
