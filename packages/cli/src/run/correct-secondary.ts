import { holmAdjusted, type ResultRow } from '@doorstroom/statistics'
import type { ComparedOutcome } from './comparison-stage.ts'
import type { StudyMeasure } from './study-measure.ts'

/** Warning of a row whose p-value was corrected for the family of secondary measures. */
export const holmWarning = 'holmCorrected'

/**
 * Corrects the p-values of the main differences of the secondary measures, which are one family, by Holm's method.
 * The primary measure stands alone and keeps its own; estimates and intervals do not change.
 */
export function correctSecondary(
  outcomes: ReadonlyMap<string, ComparedOutcome>,
  measures: readonly StudyMeasure[],
): Map<string, ComparedOutcome> {
  const family = measures.flatMap(({ measure, role }) => {
    const outcome = outcomes.get(measure.id)
    return role === 'secondary' && outcome !== undefined ? [outcome] : []
  })
  const corrected = holmAdjusted(family.map(({ main }) => main.pValue))
  const replacement = new Map<string, ResultRow>()
  for (const [position, { main }] of family.entries()) {
    const pValue = corrected[position] ?? null
    if (pValue !== null) replacement.set(main.id, { ...main, pValue, warnings: [...main.warnings, holmWarning] })
  }
  const replaced = (row: ResultRow) => replacement.get(row.id) ?? row
  return new Map(
    [...outcomes].map(([id, outcome]) => [
      id,
      { ...outcome, main: replaced(outcome.main), rows: outcome.rows.map(replaced) },
    ]),
  )
}
