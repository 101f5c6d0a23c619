import type { Cost, PersonRows } from '@doorstroom/trajectories'
import { type CostPerspective, costPerspectives } from './cost-perspectives.ts'

/** Which cost lines count. */
export interface CostRule {
  readonly weeks: number
  readonly perspective: CostPerspective
  readonly withoutLines: 'unknown' | 'zero'
}

/** The cost lines of an enrolment that belong to the perspective, up to the end of the window; undated ones count. */
export function countedCosts({ timeZero, costs }: PersonRows, { weeks, perspective }: CostRule): readonly Cost[] {
  const categories: readonly string[] = costPerspectives[perspective]
  const end = timeZero + 7 * weeks
  return costs.filter(
    ({ category, date }) => (category === null || categories.includes(category)) && (date === null || date < end),
  )
}

/**
 * What an enrolment cost up to the end of the window, in euros; costs before time zero, such as an intake, count.
 * Null when the window was not wholly seen, when a line lacks its amount or its kind, and without any cost line on
 * record unless the rule takes that as zero.
 *
 * @example
 * personCost(completePerson({ observationEnd: 364, costs: [drawnCost({ category: 'staff', amountEur: 900 })] }),
 *   { weeks: 52, perspective: 'payer', withoutLines: 'unknown' }) // 900
 */
export function personCost(person: PersonRows, rule: CostRule): number | null {
  if (person.observationEnd < person.timeZero + 7 * rule.weeks) return null
  if (person.costs.length === 0 && rule.withoutLines === 'unknown') return null
  const lines = countedCosts(person, rule)
  if (lines.some(({ category, amountEur }) => category === null || amountEur === null)) return null
  return lines.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0)
}
