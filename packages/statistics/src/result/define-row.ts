import type { ResultRow } from './result-row.ts'

/** The parts of a row that have no default: what, about whom, when, whose average, how. */
export type RowEssentials = Pick<
  ResultRow,
  'measure' | 'population' | 'horizonDays' | 'estimand' | 'estimator' | 'term' | 'unit'
>

/**
 * Completes a row: everything not given is null or empty, the id follows from the parts that tell rows apart,
 * and a number that is not finite becomes null with a reason.
 *
 * @example
 * defineRow({ measure: 'weeks-in-paid-work', population: 'everyone assigned', horizonDays: 364,
 *   estimand: 'description', estimator: 'mean', term: 'mean', unit: 'weeks', estimate: 12.5, n: 40 }).status // 'ok'
 */
export function defineRow(parts: RowEssentials & Partial<ResultRow>): ResultRow {
  const finite = (value: number | null | undefined) =>
    value !== null && value !== undefined && Number.isFinite(value) ? value : null
  const estimate = finite(parts.estimate)
  const status = parts.status ?? (estimate === null ? 'notComputed' : 'ok')
  const unexplained = status === 'notComputed' && (parts.reasons ?? []).length === 0
  return {
    id: parts.id ?? rowId(parts),
    measure: parts.measure,
    population: parts.population,
    arm: parts.arm ?? null,
    contrast: parts.contrast ?? null,
    horizonDays: parts.horizonDays,
    estimand: parts.estimand,
    estimator: parts.estimator,
    term: parts.term,
    estimate,
    stdError: finite(parts.stdError),
    confLow: finite(parts.confLow),
    confHigh: finite(parts.confHigh),
    confLevel: parts.confLevel ?? null,
    nullValue: parts.nullValue ?? null,
    pValue: finite(parts.pValue),
    n: finite(parts.n),
    nEvents: finite(parts.nEvents),
    unit: parts.unit,
    status,
    reasons: unexplained ? ['notFinite'] : [...(parts.reasons ?? [])],
    warnings: [...(parts.warnings ?? [])],
    disclosure: parts.disclosure ?? null,
    protocol: parts.protocol ?? null,
  }
}

function rowId(parts: RowEssentials & Partial<ResultRow>): string {
  const { measure, horizonDays, arm, estimand, estimator, term, population, contrast } = parts
  return [measure, `${horizonDays}d`, population, arm ?? 'both', contrast ?? '', estimand, estimator, term]
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(/[^A-Za-z0-9.>=-]+/g, '_'))
    .join('/')
}
