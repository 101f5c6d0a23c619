import type { CodedValues } from './coded-values.ts'
import { groupSizes, shareBelow } from './group-sizes.ts'

/** How many people look alike: k is the number of persons with the same values on all quasi-identifiers. */
export interface ClassRisk {
  /** Number of different combinations. */
  readonly classes: number
  /** The smallest k in the file. */
  readonly smallest: number
  /** The smallest k that at least one person in a hundred does not exceed (nearest rank over persons). */
  readonly firstPercentile: number
  /** Share of persons with k below 5, from 0 to 1. */
  readonly shareBelowFive: number
  /** Share of persons with k below 10, from 0 to 1. */
  readonly shareBelowTen: number
}

/**
 * k-anonymity of a file whose persons are in classes; null when there are no persons.
 * Source: Sweeney (2002), k-anonymity: a model for protecting privacy.
 *
 * @example
 * classRisk(codedValues(['a', 'a', 'a', 'b']))?.smallest // 1
 */
export function classRisk(classes: CodedValues): ClassRisk | null {
  const sizes = groupSizes(classes).sort()
  const [smallest] = sizes
  if (smallest === undefined) return null
  return {
    classes: new Set(classes.codes).size,
    smallest,
    firstPercentile: sizes[Math.ceil(sizes.length / 100) - 1] ?? smallest,
    shareBelowFive: shareBelow(sizes, 5),
    shareBelowTen: shareBelow(sizes, 10),
  }
}
