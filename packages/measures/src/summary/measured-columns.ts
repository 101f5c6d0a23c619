import type { MeasureReason } from '../definition/measured.ts'

/** One value per person, in the order in which persons were given. */
export interface PersonColumn {
  /** NaN where there is no value. */
  readonly values: Float64Array
  /** Why there is no value; null where there is one. */
  readonly reasons: readonly (MeasureReason | null)[]
  /** Lowest and highest value the missing part could have made it; null where unknown or not missing. */
  readonly bounds: readonly (readonly [number, number] | null)[]
}

/** One follow-up time per person, in the order in which persons were given. */
export interface EventColumn {
  /** Days from the start of the clock to event or censoring; NaN where the clock never started. */
  readonly days: Float64Array
  /** Cause of the event; null when censored or missing. */
  readonly causes: readonly (string | null)[]
  readonly reasons: readonly (MeasureReason | null)[]
}

/** Everyone measured: a typed column per measure, keyed by measure id. */
export interface MeasuredColumns {
  readonly count: number
  /** Measures with one value per person. */
  readonly persons: ReadonlyMap<string, PersonColumn>
  /** Measures of the time to an event. */
  readonly events: ReadonlyMap<string, EventColumn>
}
