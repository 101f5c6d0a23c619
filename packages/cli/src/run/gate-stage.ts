import { type EstimatedEffect, type GroupRows, groupRowsToResults, type MeasuredColumns } from '@doorstroom/measures'
import type { ResultRow } from '@doorstroom/statistics'
import type { ComparisonStage } from './comparison-stage.ts'
import { followedThrough } from './followed-through.ts'
import { outcomeSpread } from './outcome-spread.ts'
import type { StudyContext } from './study-context.ts'

/** What the measures of the group say, and what the rules about claims need of it. */
export interface GateStage {
  readonly rows: readonly ResultRow[]
  readonly evidenceGrade: number
  readonly standardDeviations: ReadonlyMap<string, number>
  /** E-value of the limit nearest to no difference, by measure; only without lottery. */
  readonly eValueLimits: ReadonlyMap<string, number>
  /** Share of everyone enrolled who is followed for so many days. */
  followedThrough(horizonDays: number): number
  /** Reliability of the questionnaire behind a measure at its wave; null when it has none or it cannot be computed. */
  reliability(measure: string): number | null
}

/**
 * Every measure of the group that the comparison has not given already, the evidence grade last because it counts the gates that failed: less than 70 % of the
 * register observed, high attrition of the primary outcome, or a covariate that differs by more than 0.1 after
 * adjustment.
 */
export function gateStage(context: StudyContext, columns: MeasuredColumns, comparison: ComparisonStage): GateStage {
  const spread = outcomeSpread(columns, context)
  const shared = groupRows(context, columns, comparison, spread)
  const provided = new Set(comparison.rows.map((row) => row.measure))
  const rows: ResultRow[] = []
  const ordered = context.measures.filter(({ measure }) => measure.kind === 'group')
  ordered.sort(
    (left, right) => Number(left.measure.id === 'evidence-grade') - Number(right.measure.id === 'evidence-grade'),
  )
  for (const { measure, options } of ordered) {
    if (measure.kind !== 'group' || context.missingColumns.has(measure.id) || provided.has(measure.id)) continue
    const failedGates = failed(rows, comparison, context)
    const values = measure.group({ ...shared, failedGates }, options)
    const place = { population: 'everyone assigned', options, protocol: context.protocol }
    rows.push(...groupRowsToResults(measure, values, place))
  }
  const estimateOf = (measure: string, term: string) =>
    rows.find((row) => row.measure === measure && row.term === term)?.estimate ?? null
  const byLottery = context.study.file.design === 'randomised'
  return {
    rows,
    evidenceGrade: estimateOf('evidence-grade', 'level') ?? 1,
    standardDeviations: spread,
    eValueLimits: new Map(
      [...comparison.outcomes.keys()].flatMap((id) => {
        const limit = byLottery ? null : estimateOf('unmeasured-confounding', `limit.${id}`)
        return limit === null ? [] : [[id, limit] as const]
      }),
    ),
    followedThrough: (horizonDays) => {
      const { enrolled } = context.population
      return enrolled.length === 0 ? 0 : followedThrough(enrolled, horizonDays) / enrolled.length
    },
    reliability: (id) => {
      const options = context.measures.find(({ measure }) => measure.id === id)?.options
      const { instrument, wave } = options ?? {}
      return instrument === undefined ? null : estimateOf('scale-reliability', `alpha.${instrument}.wave-${wave}`)
    },
  }
}

function groupRows(
  context: StudyContext,
  columns: MeasuredColumns,
  { covariates, design, outcomes }: ComparisonStage,
  spread: ReadonlyMap<string, number>,
): Omit<GroupRows, 'failedGates'> {
  const planned = context.measures.filter(({ role }) => role === 'primary' || role === 'secondary')
  const measured = planned.flatMap(({ measure }) => {
    const values = columns.persons.get(measure.id)?.values
    const forEveryone = (outcomes.get(measure.id)?.applicable ?? 1) === 1
    return values === undefined || !forEveryone ? [] : [[measure.id, values] as const]
  })
  return {
    enrolled: context.population.enrolled,
    treated: context.population.treated,
    eligible: context.eligible,
    covariates,
    weights: design?.weights ?? null,
    outcomes: new Map(measured),
    effects: context.measures.flatMap(({ measure }) => effectOf(measure.id, outcomes, spread)),
    registers: context.registers,
    mechanism: context.study.file.assignmentMechanism,
  }
}

function effectOf(
  id: string,
  outcomes: ComparisonStage['outcomes'],
  spread: ReadonlyMap<string, number>,
): EstimatedEffect[] {
  const outcome = outcomes.get(id)
  const level = outcome?.rows.find(({ term, arm }) => term === 'level' && arm === 'comparison')?.estimate
  const { estimate, confLow, confHigh } = outcome?.main ?? { estimate: null, confLow: null, confHigh: null }
  if (outcome === undefined || estimate === null || confLow === null || confHigh === null) return []
  return [
    {
      measure: id,
      kind: outcome.main.unit === 'share' ? 'share' : 'amount',
      difference: estimate,
      confLow,
      confHigh,
      comparisonLevel: level ?? 0,
      standardDeviation: spread.get(id) ?? 0,
    },
  ]
}

function failed(rows: readonly ResultRow[], { design }: ComparisonStage, { study }: StudyContext): string[] {
  const warned = (measure: string, term: string, warning: string) =>
    rows.some((row) => row.measure === measure && row.term === term && row.warnings.includes(warning))
  const gates: [string, boolean][] = [
    ['follow-up-coverage', warned('follow-up-coverage', 'register', 'lowCoverage')],
    [
      'differential-attrition',
      warned('differential-attrition', `differential.${study.file.measures.primary}`, 'attritionHigh'),
    ],
    ['covariate-balance', (design?.largestImbalance ?? 0) > 0.1],
  ]
  return gates.flatMap(([gate, failing]) => (failing ? [gate] : []))
}
