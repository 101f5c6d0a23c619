import type { PersonRows } from '@doorstroom/trajectories'

/**
 * How many people were seen for so many days after time zero.
 *
 * @example
 * followedThrough(enrolled, 364) // 1790
 */
export const followedThrough = (enrolled: readonly PersonRows[], days: number): number =>
  enrolled.filter((rows) => rows.observationEnd - rows.timeZero >= days).length
