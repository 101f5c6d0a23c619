import type { ResultRow, ResultsDocument } from '@doorstroom/statistics'

/** Why a study's difference cannot be pooled. */
export type LeftOutReason = 'noClaim' | 'hidden' | 'notComputed' | 'noStandardError'

/** A study's main difference on a measure, with its standard error; or why there is none. */
export type ClaimedDifference =
  | { readonly row: ResultRow; readonly estimate: number; readonly stdError: number }
  | { readonly reason: LeftOutReason }

/**
 * The difference that a study's claim about a measure rests on. A difference that the study itself withheld from its
 * conclusions is used all the same: leaving uncertain studies out would distort the average.
 *
 * @param horizonDays - which claim when a study has several for the measure; null takes every one
 * @returns one per claim; one reason when there is no claim
 * @example
 * claimedDifferences(document, 'sustained-employment', 364)
 */
export function claimedDifferences(
  { claims, rows }: ResultsDocument,
  measure: string,
  horizonDays: number | null,
): ClaimedDifference[] {
  const claimed = claims.filter(
    (claim) =>
      claim.measure === measure && claim.row !== null && (horizonDays === null || claim.horizonDays === horizonDays),
  )
  if (claimed.length === 0) return [{ reason: 'noClaim' }]
  return claimed.map((claim) => {
    const row = rows.find(({ id }) => id === claim.row)
    if (row === undefined) return { reason: 'noClaim' }
    if (row.status === 'suppressed') return { reason: 'hidden' }
    const { estimate, stdError } = row
    if (estimate === null) return { reason: 'notComputed' }
    return stdError === null || stdError <= 0 ? { reason: 'noStandardError' } : { row, estimate, stdError }
  })
}
