const daysPerMonth = 365.25 / 12

/**
 * A number of days in months, to one decimal, for an axis.
 *
 * @example
 * monthOf(364) // 12
 */
export function monthOf(days: number): number {
  return Math.round((days / daysPerMonth) * 10) / 10
}
