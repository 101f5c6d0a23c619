import { compareOutcome, type Design, designComparison, type OutcomeComparison } from '@doorstroom/comparison'
import type { MeasuredColumns } from '@doorstroom/measures'
import type { CovariateColumn, ResultRow } from '@doorstroom/statistics'
import { baselineCovariates, covariateCells } from './baseline-covariates.ts'
import { clusterNumbers } from './cluster-numbers.ts'
import { correctSecondary } from './correct-secondary.ts'
import { outsidePopulation } from './outside-population.ts'
import type { StudyContext } from './study-context.ts'

/** What comparing the arms gave; `design` is null in a single-group study. */
export interface ComparisonStage {
  readonly covariates: readonly CovariateColumn[]
  readonly design: Design | null
  readonly outcomes: ReadonlyMap<string, ComparedOutcome>
  readonly rows: readonly ResultRow[]
}

/** One compared measure. `applicable` is the share of everyone to whom the measure applies at all. */
export interface ComparedOutcome extends OutcomeComparison {
  readonly applicable: number
}

/**
 * Designs the comparison on baseline covariates alone, then compares every measure with one value per person, except
 * measures that exist for some people only: those are described, and their unconditional twin is compared.
 */
export function comparisonStage(context: StudyContext, columns: MeasuredColumns): ComparisonStage {
  const { study, population, measures, protocol } = context
  const people = population.enrolled.map((rows) => covariateCells(study.file, rows))
  const covariates = baselineCovariates(study.file, people)
  if (study.file.design === 'single-group') return { covariates, design: null, outcomes: new Map(), rows: [] }
  const design = designComparison({
    design: study.file.design,
    estimand: study.file.estimand ?? (study.file.design === 'randomised' ? 'ITT' : 'ATT'),
    treated: Uint8Array.from(population.treated, (arm) => arm ?? 0),
    covariates,
    clusters: clusterNumbers(study.file.clusters, population.enrolled),
    confLevel: 0.95,
  })
  const outcomes = new Map<string, ComparedOutcome>()
  for (const { measure, role, options } of measures) {
    const column = columns.persons.get(measure.id)
    if (column === undefined || measure.kind === 'events' || measure.kind === 'group') continue
    if (measure.conditional !== undefined || role === 'gate') continue
    const inside = column.reasons.map((reason) => reason === null || !outsidePopulation.has(reason))
    const applicable = inside.filter(Boolean).length / Math.max(1, inside.length)
    const comparison = compareOutcome(design, {
      measure: measure.id,
      kind: measure.kind,
      horizonDays: measure.horizonDays(options),
      unit: measure.unit,
      population: applicable === 1 ? 'everyone assigned' : 'everyone assigned to whom it applies',
      values: column.values,
    })
    outcomes.set(measure.id, { ...comparison, missing: missingAmong(inside, column.values, design), applicable })
  }
  const corrected = correctSecondary(outcomes, measures)
  const rows = [...design.balance, ...design.rows, ...[...corrected.values()].flatMap((outcome) => outcome.rows)]
  return { covariates, design, outcomes: corrected, rows: rows.map((row) => ({ ...row, protocol })) }
}

/** Share of each arm without a value, among those to whom the measure applies. */
function missingAmong(inside: readonly boolean[], values: Float64Array, { treated }: Design) {
  const share = (arm: number) => {
    const people = inside.flatMap((applies, row) => (applies && treated[row] === arm ? [row] : []))
    return people.length === 0 ? 1 : people.filter((row) => Number.isNaN(values[row])).length / people.length
  }
  return { treated: share(1), comparison: share(0) }
}
