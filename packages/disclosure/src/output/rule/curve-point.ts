import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import { isCurveEstimator } from '../table/curve-estimators.ts'
import { groupEntries, type OutputEntry } from '../table/output-table.ts'
import type { OutputRule } from './output-rule.ts'

const curveOf = ({ unit, estimator, measure, population, arm, contrast, term }: ReleasableRow) =>
  unit === 'share' && isCurveEstimator(estimator)
    ? JSON.stringify([measure, population, arm, contrast, estimator, term])
    : null

/**
 * O-10. Of a curve over time only those points are shown between which at least the threshold of events happened,
 * counted back from the last point, so that the end of follow-up is kept. A curve drawn from every event would give
 * persons' own dates away (Guyot et al., 2012, 10.1186/1471-2288-12-9). Points need events to be judged.
 */
export const curvePoint: OutputRule = {
  id: 'O-10',
  label: {
    nl: 'Van een lijn in de tijd zijn alleen punten getoond met genoeg gebeurtenissen ertussen.',
    en: 'Of a line over time only points with enough events in between are shown.',
  },
  applies: () => false,
  *hides(table, policy) {
    for (const points of groupEntries(table.shown, curveOf).values()) yield* tooClose(points, policy)
  },
  release: (row) => row,
}

function* tooClose(points: readonly OutputEntry[], { threshold }: Policy): Iterable<OutputEntry> {
  let eventsAtNext = Number.POSITIVE_INFINITY
  for (const point of points.toSorted((one, other) => other.row.horizonDays - one.row.horizonDays)) {
    const { nEvents } = point.row
    if (nEvents === null || nEvents < threshold || eventsAtNext - nEvents < threshold) yield point
    else eventsAtNext = nEvents
  }
}
