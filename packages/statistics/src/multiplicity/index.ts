export { type Adjustment, adjustedPValues, adjustments } from './adjusted-p-values.ts'
export { holmAdjusted } from './holm-adjusted.ts'
