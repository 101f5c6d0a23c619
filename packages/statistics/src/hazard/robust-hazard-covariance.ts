import { clusterTotals } from './cluster-totals.ts'
import type { PartialLikelihood, TieMethod } from './partial-likelihood.ts'
import type { RiskSets } from './risk-sets.ts'
import { visitEventTimes } from './visit-event-times.ts'

/**
 * Sandwich covariance of Cox coefficients: the sum of the outer products of each row's weighted influence (dfbeta), or
 * of each cluster's summed influence. No small-sample correction. Equal to `coxph(robust = TRUE)` and `cluster`.
 *
 * Source: Lin and Wei (1989), Journal of the American Statistical Association 84, 1074-1078,
 * doi 10.1080/01621459.1989.10478874.
 */
export function robustHazardCovariance(
  sets: RiskSets,
  likelihood: PartialLikelihood,
  ties: TieMethod,
  covariance: readonly Float64Array[],
  clusters: Int32Array | undefined,
): Float64Array[] {
  const { width, scales } = sets
  const scores = scoreResiduals(sets, likelihood, ties)
  const [totals, count] = clusterTotals(scores, width, clusters, sets.order)
  const middle = Array.from({ length: width }, () => new Float64Array(width))
  for (let cluster = 0; cluster < count; cluster += 1)
    for (let row = 0; row < width; row += 1)
      for (let column = 0; column < width; column += 1)
        middle[row]![column]! += totals[cluster * width + row]! * totals[cluster * width + column]!
  const half = covariance.map((left) =>
    left.map((_, column) =>
      left.reduce((sum, value, inner) => sum + value * scales[inner]! * middle[inner]![column]! * scales[column]!, 0),
    ),
  )
  return half.map((left) =>
    Float64Array.from(covariance, (right) => left.reduce((sum, value, inner) => sum + value * right[inner]!, 0)),
  )
}

/** Weighted score residuals, position by position, of the standardised columns. */
function scoreResiduals(sets: RiskSets, likelihood: PartialLikelihood, ties: TieMethod): Float64Array {
  const { width, values, weights, events, groupOf, groupStrata, deaths, entryGroups, order } = sets
  const { hazards, ownHazards, hazardBefore, ratios } = likelihood
  const moments = new Float64Array(deaths.length * width)
  const ownMoments = new Float64Array(deaths.length * width)
  const means = new Float64Array(deaths.length * width)
  visitEventTimes(sets, likelihood, ties, false, ({ group, atRisk, tied, steps, part }) => {
    for (let step = 0; step < steps; step += 1) {
      const share = step / steps
      const rest = atRisk.total - share * tied.total
      for (let index = 0; index < width; index += 1) {
        const mean = (atRisk.first[index]! - share * tied.first[index]!) / rest
        const cell = group * width + index
        means[cell]! += mean / steps
        moments[cell]! += (part / rest) * mean
        ownMoments[cell]! += (1 - share) * (part / rest) * mean
      }
    }
  })
  const momentsBefore = new Float64Array(deaths.length * width)
  for (let group = 1; group < deaths.length; group += 1)
    if (groupStrata[group] === groupStrata[group - 1])
      for (let index = 0; index < width; index += 1)
        momentsBefore[group * width + index] =
          momentsBefore[(group - 1) * width + index]! + moments[(group - 1) * width + index]!
  const scores = new Float64Array(order.length * width)
  for (let position = 0; position < order.length; position += 1) {
    const group = groupOf[position]!
    const event = events[position]!
    const entry = entryGroups?.[position] ?? -1
    const exposure =
      hazardBefore[group]! + (event ? ownHazards : hazards)[group]! - (entry < 0 ? 0 : hazardBefore[entry]!)
    for (let index = 0; index < width; index += 1) {
      const cell = group * width + index
      const moment =
        momentsBefore[cell]! +
        (event ? ownMoments : moments)[cell]! -
        (entry < 0 ? 0 : momentsBefore[entry * width + index]!)
      const value = values[position * width + index]!
      scores[position * width + index] =
        weights[position]! * (event * (value - means[cell]!) - ratios[position]! * (value * exposure - moment))
    }
  }
  return scores
}
