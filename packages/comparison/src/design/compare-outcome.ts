import { defineRow, EstimationFailure, type EstimatorColumns, type ResultRow } from '@doorstroom/statistics'
import { independentColumns } from '../score/independent-columns.ts'
import { type ComparisonRoute, comparisonRoutes } from './comparison-route.ts'
import type { Design } from './design.ts'
import type { OutcomeColumn, OutcomeComparison } from './outcome-comparison.ts'

/**
 * Compares one measure between the arms of a design, by every route of {@link comparisonRoutes}. People without the
 * outcome are left out (warning `comparison.rowsLeftOut`; the score is estimated again among those with an outcome,
 * so the number is about them). Where a route has no answer, its row says why; nothing is thrown.
 *
 * Limits of a level of a share are kept within 0 and 1.
 *
 * @example
 * compareOutcome(design, { measure: 'sustained-employment', kind: 'share', horizonDays: 364, unit: 'share',
 *   population: 'everyone assigned', values }).main.estimate // 0.04
 */
export function compareOutcome(design: Design, outcome: OutcomeColumn): OutcomeComparison {
  const present = Array.from(outcome.values.keys()).filter((row) => Number.isFinite(outcome.values[row]))
  const results = comparisonRoutes(design, outcome.kind).map((route) => follow(route, design, outcome, present))
  const [main, ...others] = results.map(([difference]) => difference!)
  const count = (rows: Iterable<number>, arm: number) =>
    Array.from(rows).filter((row) => design.treated[row] === arm).length
  const analysed = { treated: count(present, 1), comparison: count(present, 0) }
  const everyone = { treated: count(design.treated.keys(), 1), comparison: count(design.treated.keys(), 0) }
  const missing = (arm: 'treated' | 'comparison') => (everyone[arm] === 0 ? 1 : 1 - analysed[arm] / everyone[arm])
  return {
    main: main!,
    rows: [...results[0]!, ...others],
    sensitivity: others,
    analysed,
    missing: { treated: missing('treated'), comparison: missing('comparison') },
  }
}

function follow(
  route: ComparisonRoute,
  design: Design,
  outcome: OutcomeColumn,
  present: readonly number[],
): readonly ResultRow[] {
  const { estimator, estimand } = route
  const { measure, population, horizonDays, unit } = outcome
  const place = { measure, population, horizonDays, unit }
  try {
    if (route.covariates === 'score' && design.failure !== null) {
      throw new EstimationFailure(design.failure.code, design.failure.text)
    }
    const { columns, warnings } = routeColumns(route, design, outcome, present)
    const result = estimator.estimate(columns, { confLevel: design.confLevel, estimand })
    const rows = estimator.tidy(result, { ...place, warnings })
    return outcome.kind === 'share' ? rows.map(withinShare) : rows
  } catch (failure) {
    if (!(failure instanceof EstimationFailure)) throw failure
    const notComputed = defineRow({
      ...place,
      estimand,
      estimator: estimator.id,
      term: 'difference',
      contrast: 'treated - comparison',
      nullValue: 0,
      n: present.length,
      reasons: [failure.code],
    })
    return [notComputed]
  }
}

function routeColumns(
  route: ComparisonRoute,
  design: Design,
  outcome: OutcomeColumn,
  present: readonly number[],
): { readonly columns: EstimatorColumns; readonly warnings: readonly string[] } {
  const columns = {
    outcome: outcome.values,
    treated: design.treated,
    ...(design.clusters !== null && { clusters: design.clusters }),
  }
  if (route.covariates === 'none') {
    return { columns, warnings: design.kind === 'comparison-group' ? ['comparison.unadjusted'] : [] }
  }
  const inArm = (arm: number) => present.filter((row) => design.treated[row] === arm)
  const groups = route.covariates === 'perArm' ? [inArm(1), inArm(0)] : [present]
  const covariates = groups.reduce((kept, rows) => {
    const values = kept.map((covariate) => covariate.values)
    return independentColumns(values, rows).map((position) => kept[position]!)
  }, design.covariates)
  return {
    columns: { ...columns, covariates },
    warnings: [
      ...(covariates.length < design.covariates.length ? ['comparison.covariateLeftOut'] : []),
      ...(design.filledIn.length > 0 ? ['comparison.missingIndicator'] : []),
    ],
  }
}

function withinShare(row: ResultRow): ResultRow {
  if (row.term !== 'level') return row
  const within = (limit: number | null) => (limit === null ? null : Math.min(1, Math.max(0, limit)))
  return { ...row, confLow: within(row.confLow), confHigh: within(row.confHigh) }
}
