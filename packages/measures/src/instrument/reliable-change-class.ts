import { reliableChange } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import type { MeasureReason } from '../definition/measured.ts'
import { instrumentOf } from './instrument-of.ts'
import { scoreAtWave } from './score-at-wave.ts'

/** Which two waves are compared and against which error of measurement. */
export interface ReliableChangeOptions {
  readonly instrument: string
  /** Null = the whole questionnaire. */
  readonly part: string | null
  readonly baselineWave: number
  readonly wave: number
  /** Null = the reference of the instrument. */
  readonly reliability: number | null
  readonly standardDeviation: number | null
  /** Null = the direction of the instrument; higher for one the catalogue does not know. */
  readonly better: 'higher' | 'lower' | null
}

/**
 * Whether someone changed more than measurement error can explain, for the better or the worse.
 *
 * Missing: `noBaseline` or `noFollowUp` when a wave lacks, `notApplicable` when the instrument has no reference and
 * none was given.
 */
export function reliableChangeClass(
  person: PersonRows,
  options: ReliableChangeOptions,
): 'improved' | 'unchanged' | 'deteriorated' | { readonly reason: MeasureReason } {
  const instrument = instrumentOf(options.instrument)
  const reference = options.part === null ? instrument?.reference : null
  const reliability = options.reliability ?? reference?.reliability
  const standardDeviation = options.standardDeviation ?? reference?.standardDeviation
  if (reliability === undefined || standardDeviation === undefined) return { reason: 'notApplicable' }
  const choice = { part: options.part ?? undefined }
  const before = scoreAtWave(person, options.instrument, options.baselineWave, choice)
  if ('reason' in before) return { reason: before.reason === 'noFollowUp' ? 'noBaseline' : before.reason }
  const after = scoreAtWave(person, options.instrument, options.wave, choice)
  if ('reason' in after) return { reason: after.reason }
  return reliableChange({
    before: before.value,
    after: after.value,
    standardDeviation,
    reliability,
    better: options.better ?? instrument?.direction ?? 'higher',
  }).class
}
