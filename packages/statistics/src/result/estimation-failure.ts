import type { Text } from './text.ts'

/** Why an estimator has no number for this input: a stable code and words, never NaN and never linear-algebra talk. */
export class EstimationFailure extends Error {
  constructor(
    /** `statistics.noEvents`, `statistics.separation`, `comparison.emptyArm` ... */
    readonly code: string,
    readonly text: Text,
  ) {
    super(text.en)
    this.name = 'EstimationFailure'
  }
}
