import type { MeasureReason } from '@doorstroom/measures'

/** Reasons that say a measure does not apply to a person; every other reason is a missing value. */
export const outsidePopulation: ReadonlySet<MeasureReason> = new Set<MeasureReason>([
  'noRejection',
  'notAtRisk',
  'noExit',
  'notEmployed',
  'notApplicable',
])
