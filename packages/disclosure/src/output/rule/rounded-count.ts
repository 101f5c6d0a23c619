import { roundToMultiple } from '../rounding/round-to-multiple.ts'
import type { OutputRule } from './output-rule.ts'

/**
 * O-02. Counts of persons and of events are rounded to the nearest multiple of the policy's rounding. A row without a
 * number keeps the count of persons behind it only when that reaches the threshold, and no events.
 */
export const roundedCount: OutputRule = {
  id: 'O-02',
  label: { nl: 'Aantallen zijn afgerond.', en: 'Counts are rounded.' },
  applies: () => true,
  hides: () => [],
  release(row, { rounding, threshold }) {
    const rounded = (count: number | null) => (count === null ? null : roundToMultiple(count, rounding))
    if (row.estimate === null) {
      const persons = rounded(row.n)
      const enough = row.n !== null && persons !== null && Math.min(row.n, persons) >= threshold
      const none = { stdError: null, confLow: null, confHigh: null, pValue: null, nEvents: null }
      return { ...row, ...none, n: enough ? persons : null }
    }
    const counts = { ...row, n: rounded(row.n), nEvents: rounded(row.nEvents) }
    if (row.unit !== 'persons' || row.contrast !== null) return counts
    const none = { stdError: null, confLow: null, confHigh: null, pValue: null }
    return { ...counts, ...none, estimate: rounded(row.estimate) }
  },
}
