import type { ReleasableRow } from '../releasable-row.ts'

/**
 * A row without any of its numbers: hidden, which is not zero. It keeps what it is about and says which rule hid it.
 *
 * @param rule - number of the rule, such as `O-01`
 * @param profile - profile of the policy in force
 * @example
 * suppressedRow(row, 'O-01', 'public').disclosure // 'public: O-01'
 */
export const suppressedRow = <Row extends ReleasableRow>(row: Row, rule: string, profile: string): Row => ({
  ...row,
  estimate: null,
  stdError: null,
  confLow: null,
  confHigh: null,
  pValue: null,
  n: null,
  nEvents: null,
  status: 'suppressed',
  reasons: [rule],
  disclosure: `${profile}: ${rule}`,
})
