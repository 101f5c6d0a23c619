import type { ResultRow } from '../../result/result-row.ts'
import type { KaplanMeierCurve, SurvivalStep } from '../../survival/kaplan-meier.ts'
import { lastStep } from '../../survival/last-step.ts'
import { termOfLevel } from './term-of-level.ts'

/** The curve of one group; `level` null without groups. */
export interface CurveOfLevel {
  readonly level: string | null
  readonly curve: KaplanMeierCurve
  /** Null without clusters. */
  readonly clusterCount: number | null
}

/** What a row says at one time of a curve. */
export type CurvePart = Pick<ResultRow, 'term' | 'horizonDays'> & Partial<ResultRow>

/** Reads a number, its error and its limits from a step; before the first step from undefined. */
export type StepReader = (
  step: SurvivalStep | undefined,
  curve: KaplanMeierCurve,
) => Pick<ResultRow, 'estimate' | 'stdError' | 'confLow' | 'confHigh'>

/**
 * Rows of curves at the given times, or at every event time (at the last time without events). Beyond the last time
 * that was followed there is no number, unless the curve has come down to 0. Few people at risk, few clusters: a
 * warning.
 */
export function curveRows(
  curves: readonly CurveOfLevel[],
  times: readonly number[] | null,
  weighted: boolean,
  name = 'survival',
  read: StepReader = readSurvival,
): CurvePart[] {
  return curves.flatMap(({ level, curve, clusterCount }) => {
    const { steps, n, confLevel } = curve
    const last = steps.at(-1)!
    const upTo = new Float64Array(steps.length + 1)
    steps.forEach(({ nEvents }, index) => {
      upTo[index + 1] = upTo[index]! + nEvents
    })
    return (times === null ? eventTimes(steps) : [...new Set(times)]).map((time): CurvePart => {
      const position = lastStep(steps, time)
      const place = { term: termOfLevel(name, level), horizonDays: time, n }
      if (time > last.time && last.survival > 0)
        return { ...place, estimate: null, reasons: ['statistics.notFollowedThatLong'] }
      const numbers = read(steps[position], curve)
      const atRisk = steps[Math.max(position, 0)]!.nAtRisk
      return {
        ...place,
        ...numbers,
        nEvents: weighted ? null : upTo[position + 1]!,
        confLevel: numbers.confLow === null && numbers.confHigh === null ? null : confLevel,
        warnings: [
          ...(atRisk < 10 ? ['statistics.fewAtRisk'] : []),
          ...(clusterCount !== null && clusterCount < 30 ? ['statistics.fewClusters'] : []),
        ],
      }
    })
  })
}

function eventTimes(steps: readonly SurvivalStep[]): number[] {
  const found = steps.filter((step) => step.nEvents > 0).map((step) => step.time)
  return found.length > 0 ? found : [steps.at(-1)!.time]
}

const readSurvival: StepReader = (step) => {
  if (step === undefined) return { estimate: 1, stdError: 0, confLow: null, confHigh: null }
  const { survival, stdError, confLow, confHigh } = step
  return { estimate: survival, stdError, confLow, confHigh }
}
