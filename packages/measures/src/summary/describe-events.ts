import { aalenJohansen, defineRow, incidenceAt, type ResultRow } from '@doorstroom/statistics'
import type { EventMeasure } from '../definition/measure.ts'
import type { DescribeContext } from './describe-context.ts'
import type { EventColumn } from './measured-columns.ts'
import { readingWarnings, rowStart } from './row-start.ts'

type Options = Readonly<Record<string, unknown>>

/** Days between the points of a released curve. */
const gridDays = 28

/**
 * Cumulative incidence per cause in one arm (Aalen-Johansen), every four weeks up to the last horizon and at the
 * horizons themselves. n is everyone at the start of the clock, nEvents who had the event by then. Beyond the last
 * time that was seen there is no number (`notFollowedThatLong`).
 */
export function describeEvents(
  measure: EventMeasure<Options>,
  column: EventColumn,
  arm: 'treated' | 'comparison' | null,
  members: readonly number[],
  context: DescribeContext,
): ResultRow[] {
  const causes = Object.keys(measure.causes)
  const started = members.filter((member) => !Number.isNaN(column.days[member]))
  const moments = momentsUpTo(measure.horizonsDays(context.options))
  const n = started.length
  const base = (horizonDays: number, term: string) => ({
    ...rowStart(measure, arm, horizonDays, context),
    estimator: 'aalen-johansen',
    term,
    n,
  })
  if (n === 0)
    return moments.flatMap((moment) =>
      causes.map((term) => defineRow({ ...base(moment, term), reasons: ['noValues'] })),
    )
  const confLevel = context.confLevel ?? 0.95
  const incidence = aalenJohansen({
    time: started.map((member) => column.days[member] ?? 0),
    event: started.map((member) => causes.indexOf(column.causes[member] ?? '') + 1),
    causeCount: causes.length,
    confLevel,
  })
  const closed = (incidence.eventFree.at(-1)?.survival ?? 1) <= 1e-12
  const warnings = readingWarnings(measure, n)
  return moments.flatMap((moment) =>
    causes.map((term, position) => {
      const at = incidenceAt(incidence, position + 1, moment)
      if (!at.observed && !closed) return defineRow({ ...base(moment, term), reasons: ['notFollowedThatLong'] })
      const interval = at.confLow === null ? {} : { confLevel, confLow: at.confLow, confHigh: at.confHigh }
      return defineRow({
        ...base(moment, term),
        estimate: at.incidence,
        stdError: at.stdError,
        nEvents: at.nEvents,
        ...interval,
        warnings,
      })
    }),
  )
}

function momentsUpTo(horizons: readonly number[]): number[] {
  const last = Math.max(...horizons)
  const grid = Array.from({ length: Math.floor(last / gridDays) }, (_, step) => gridDays * (step + 1))
  return [...new Set([...grid, ...horizons])].sort((left, right) => left - right)
}
