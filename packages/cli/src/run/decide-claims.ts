import { type ClaimFacts, decideClaim } from '@doorstroom/comparison'
import type { MeasuredColumns } from '@doorstroom/measures'
import type { Claim } from '@doorstroom/statistics'
import type { ComparisonStage } from './comparison-stage.ts'
import type { GateStage } from './gate-stage.ts'
import type { StudyContext } from './study-context.ts'

const claimed = new Set(['primary', 'secondary', 'exploratory'])

/** What may be said about each planned outcome, the primary one first; no claims in a single-group study. */
export function decideClaims(
  context: StudyContext,
  columns: MeasuredColumns,
  comparison: ComparisonStage,
  gates: GateStage,
): Claim[] {
  const { design } = comparison
  if (design === null) return []
  return context.measures.flatMap(({ measure, role, options }) => {
    const missing = context.missingColumns.get(measure.id)
    if (measure.kind === 'group' || measure.kind === 'events' || !claimed.has(role)) return []
    if (missing !== undefined) return [undetermined(measure.id, measure.horizonDays(options), missing)]
    const outcome = comparison.outcomes.get(measure.id)
    const values = columns.persons.get(measure.id)?.values
    if (outcome === undefined || values === undefined) return []
    const facts: ClaimFacts = {
      measure: measure.id,
      role: role === 'gate' ? 'description' : role,
      kind: measure.kind === 'share' ? 'share' : 'amount',
      horizonDays: outcome.main.horizonDays,
      design: context.study.file.design,
      mechanism: context.study.file.assignmentMechanism,
      estimand: design.estimand,
      difference: outcome.main,
      sensitivity: outcome.sensitivity,
      nTreated: outcome.analysed.treated,
      nComparison: outcome.analysed.comparison,
      standardDeviation: measure.kind === 'share' ? null : (gates.standardDeviations.get(measure.id) ?? null),
      largestImbalance: design.largestImbalance,
      largestImbalanceBefore: design.largestImbalanceBefore,
      largestEssentialImbalance: design.largestEssentialImbalance,
      effectiveSampleSize: design.weakestArm?.effectiveSampleSize ?? null,
      sampleSize: design.weakestArm?.sampleSize ?? null,
      commonSupport: design.commonSupport,
      missingTreated: outcome.missing.treated,
      missingComparison: outcome.missing.comparison,
      followedThrough: gates.followedThrough(outcome.main.horizonDays),
      eValueLimit: gates.eValueLimits.get(measure.id) ?? null,
      evidenceGrade: gates.evidenceGrade,
      reliability: gates.reliability(measure.id),
      planned: role !== 'exploratory',
      applicable: outcome.applicable,
    }
    return [decideClaim(facts)]
  })
}

/** A planned outcome that the data cannot give: it is named with what it lacks, never passed over. */
function undetermined(measure: string, horizonDays: number, missing: readonly string[]): Claim {
  return {
    measure,
    horizonDays,
    row: null,
    wording: 'none',
    certainty: 'veryLow',
    place: 'withheld',
    reasons: missing.map((column) => `missing.${column}`),
  }
}
