import type { DateOrder } from '../cell/date-order.ts'
import type { OwnState } from './own-state.ts'

/** What decides how cells of a study are read, as its owner declares it. */
export interface TypeSettings {
  /** The declarations of `mapping.yaml`; null or absent = decimal point, ISO dates, only empty cells missing. */
  readonly mapping?: {
    readonly decimal?: '.' | ',' | undefined
    readonly dates?: DateOrder | undefined
    readonly missing?: readonly string[] | undefined
  } | null
  /** The study's own states; empty or absent = list STATE. */
  readonly states?: readonly OwnState[]
}
