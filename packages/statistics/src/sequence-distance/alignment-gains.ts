import type { EditCosts } from './edit-costs.ts'

/**
 * What is gained by putting two states opposite each other instead of deleting one and inserting the other. The
 * distance of two sequences is the cost of deleting all of one and inserting all of the other, less the largest total
 * gain. After the states comes one more that gains nothing, for places beyond the end.
 */
export interface AlignmentGains {
  /** States and the one that gains nothing. */
  readonly size: number
  /** Row by row, in units. */
  readonly gains: Float64Array
  /** All gains are whole numbers of this unit; null when there is no such unit. */
  readonly unit: number | null
}

export function alignmentGains({ size: states, substitution, indels }: EditCosts): AlignmentGains {
  const size = states + 1
  const gains = new Float64Array(size * size)
  for (let one = 0; one < states; one += 1)
    for (let other = 0; other < states; other += 1) {
      const both = indels[one]! + indels[other]!
      gains[one * size + other] = one === other ? both : Math.max(0, both - substitution[one * states + other]!)
    }
  const unit = commonUnit(gains)
  return { size, gains: unit === null ? gains : gains.map((gain) => gain / unit), unit }
}

/** The largest number of which all are exact multiples, when each is at most 1000 times it. */
function commonUnit(values: Float64Array): number | null {
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  let unit = 0
  for (const value of values) {
    let [one, other] = [value, unit]
    while (other > largest / 1000) [one, other] = [other, one % other]
    if (other !== 0) return null
    unit = one
  }
  if (unit === 0) return 1
  return values.every((value) => Number.isInteger(value / unit) && (value / unit) * unit === value) ? unit : null
}
