import { wwcAttritionBoundary } from './wwc-attrition-boundary.ts'

/** Persons assigned to each arm and persons of each arm in the analysis. */
export interface AttritionCounts {
  readonly assignedTreated: number
  readonly assignedComparison: number
  readonly analysedTreated: number
  readonly analysedComparison: number
}

/** How much of the assigned was lost, and whether that is low enough for the draw by lot to stand. */
export interface AttritionLevel {
  /** Share of everyone assigned who is not in the analysis, 0 to 1. */
  readonly overall: number
  /** Difference between the arms' shares, 0 to 1. */
  readonly differential: number
  readonly level: 'low' | 'high'
}

/**
 * Attrition against the boundary of the What Works Clearinghouse. Between two whole percentages the stricter of both
 * boundaries counts. The cautious boundary is the default, since support in finding work can itself make people
 * drop out.
 *
 * @param boundary - `cautious` (default) or `optimistic`
 * @returns null when an arm is empty
 * @example
 * wwcAttrition({ assignedTreated: 200, assignedComparison: 200, analysedTreated: 180, analysedComparison: 170 })
 * // { overall: 0.125, differential: 0.05, level: 'low' }
 */
export function wwcAttrition(
  counts: AttritionCounts,
  boundary: keyof typeof wwcAttritionBoundary = 'cautious',
): AttritionLevel | null {
  const { assignedTreated, assignedComparison, analysedTreated, analysedComparison } = counts
  if (!(assignedTreated > 0 && assignedComparison > 0)) return null
  const lost = (assigned: number, analysed: number) => Math.max(0, assigned - analysed) / assigned
  const overall = lost(assignedTreated + assignedComparison, analysedTreated + analysedComparison)
  const differential = Math.abs(lost(assignedTreated, analysedTreated) - lost(assignedComparison, analysedComparison))
  const limits = wwcAttritionBoundary[boundary]
  const percent = Number((100 * overall).toFixed(9))
  const allowed = Math.min(limits[Math.floor(percent)] ?? -1, limits[Math.ceil(percent)] ?? -1)
  return { overall, differential, level: Number((100 * differential).toFixed(9)) <= allowed ? 'low' : 'high' }
}
