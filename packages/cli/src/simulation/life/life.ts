import type { ContractKind } from './contract.ts'

/** Days counted from assignment; half-open, `end` null while it lasts at the end of follow-up. */
export interface LivedSpell {
  readonly begin: number
  readonly end: number | null
}

/** A job as lived. */
export interface LivedJob extends LivedSpell {
  readonly number: number
  readonly employer: number
  readonly contract: ContractKind
  readonly subsidy: string
  readonly occupation: number
  readonly requiredIsced: number
  readonly hours: number
  readonly hoursWanted: number | null
  readonly wage: number
  readonly wishMatch: number
  readonly channel: string
  /** Code of list JOBEND; null while it lasts. */
  readonly endReason: string | null
  /** Paid well enough to leave benefit altogether. */
  readonly endsBenefit: boolean
}

/** A stretch on one benefit. */
export interface LivedBenefit extends LivedSpell {
  readonly regime: string
  /** Code of list END_REASON; null while it lasts. */
  readonly endReason: string | null
}

/** Work, benefit and education of one person in one world, from before assignment to the end of follow-up. */
export interface Life {
  readonly jobs: readonly LivedJob[]
  readonly benefits: readonly LivedBenefit[]
  readonly education: readonly LivedSpell[]
}
