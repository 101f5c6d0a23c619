import type { CompleteArms } from '../contrast/complete-arms.ts'

/**
 * `comparison.rareEvents` where fewer than 5 people in an arm have, or lack, a 0/1 outcome; nothing for an amount.
 *
 * @example
 * rareEventWarnings(arms) // [] for an amount
 */
export function rareEventWarnings({ outcome, treated }: Pick<CompleteArms, 'outcome' | 'treated'>): string[] {
  const counts = [0, 0, 0, 0]
  for (let row = 0; row < outcome.length; row++) {
    const value = outcome[row]!
    if (value !== 0 && value !== 1) return []
    counts[2 * treated[row]! + value]!++
  }
  return Math.min(...counts) < 5 ? ['comparison.rareEvents'] : []
}
