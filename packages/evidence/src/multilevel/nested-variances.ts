import { metaAnalysisFailure } from '../meta-analysis/meta-analysis-text.ts'
import { type NestedFit, nestedFit } from './nested-likelihood.ts'
import type { NestedVariances } from './nested-means.ts'
import type { NestedSums } from './nested-sums.ts'

const mostSteps = 500
/** A step below this share of the variances ends the search. */
const settled = 1e-11

/**
 * Variances of the nested model that make the data most likely (restricted), 0 or more: Newton steps with the average
 * information, halved while they make the data less likely, along the border where a variance is 0.
 *
 * @throws EstimationFailure `evidence.noConvergence`.
 */
export function nestedVariances(sums: NestedSums, rows: number, start: number): NestedFit {
  let fit = nestedFit(sums, { between: start, within: start }, rows)
  for (let round = 0; round < mostSteps; round += 1) {
    const step = stepFrom(fit, start)
    const scale = settled * (fit.variances.between + fit.variances.within + 1e-3 * start)
    if (Math.max(Math.abs(step.between), Math.abs(step.within)) <= scale) return fit
    let share = 1
    let next = nestedFit(sums, moved(fit.variances, step, share), rows)
    while (!(next.logLikelihood >= fit.logLikelihood - 1e-12 * (1 + Math.abs(fit.logLikelihood))) && share > 1e-10) {
      share /= 2
      next = nestedFit(sums, moved(fit.variances, step, share), rows)
    }
    if (share <= 1e-10) return fit
    fit = next
  }
  throw metaAnalysisFailure('evidence.noConvergence')
}

/** A Newton step; a variance at 0 that would go below stays there. */
function stepFrom({ slope, information, variances }: NestedFit, start: number): NestedVariances {
  const [first, both, second] = information
  const stuck = [variances.between === 0 && slope[0] <= 0, variances.within === 0 && slope[1] <= 0]
  const alone = (own: number, value: number) => (value > 0 ? own / value : Math.sign(own) * start)
  if (stuck[0] && stuck[1]) return { between: 0, within: 0 }
  if (stuck[0]) return { between: 0, within: alone(slope[1], second) }
  if (stuck[1]) return { between: alone(slope[0], first), within: 0 }
  const determinant = first * second - both ** 2
  const step =
    determinant > 1e-12 * first * second
      ? {
          between: (second * slope[0] - both * slope[1]) / determinant,
          within: (first * slope[1] - both * slope[0]) / determinant,
        }
      : { between: alone(slope[0], first), within: alone(slope[1], second) }
  // A step over the border stops there, and the other variance goes where is best given that.
  if (variances.between + step.between < 0) {
    const cut = -variances.between
    return { between: cut, within: Math.max(alone(slope[1] - both * cut, second), -variances.within) }
  }
  if (variances.within + step.within < 0) {
    const cut = -variances.within
    return { between: Math.max(alone(slope[0] - both * cut, first), -variances.between), within: cut }
  }
  return step
}

function moved(from: NestedVariances, step: NestedVariances, share: number): NestedVariances {
  return {
    between: Math.max(0, from.between + share * step.between),
    within: Math.max(0, from.within + share * step.within),
  }
}
