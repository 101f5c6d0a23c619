import type { Participant } from '../world/participant.ts'

/** One outcome in the simulator's own books, with the options under which the measure of that name gives the same. */
export interface Outcome {
  /** Id of the measure. */
  readonly measure: string
  /** Options of the measure that differ from its defaults. */
  readonly options: Readonly<Record<string, number | string | boolean>>
  readonly horizonDays: number
  readonly unit: string
  /** The value of a person in a complete world; null for who has none (no job, no rejection). */
  value(participant: Participant): number | null
}
