/** p-values corrected for several tests. */
import { adjustedPValues, adjustments } from '@doorstroom/statistics'

export function compute({ spec }) {
  return Object.fromEntries(adjustments.map((adjustment) => [adjustment, adjustedPValues([spec.p].flat(), adjustment)]))
}
