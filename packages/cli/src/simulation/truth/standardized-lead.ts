/**
 * How far one group is ahead of another in standard deviations: difference of means over the root of the mean of both
 * variances; 0 when a group has fewer than two members or nothing varies.
 *
 * @example
 * standardizedLead([2, 4], [0, 2]) // 1.414...
 */
export function standardizedLead(group: readonly number[], others: readonly number[]): number {
  if (group.length < 2 || others.length < 2) return 0
  const spread = Math.sqrt((variance(group) + variance(others)) / 2)
  return spread === 0 ? 0 : Math.round((1e9 * (mean(group) - mean(others))) / spread) / 1e9
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function variance(values: readonly number[]): number {
  const centre = mean(values)
  return values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0) / (values.length - 1)
}
