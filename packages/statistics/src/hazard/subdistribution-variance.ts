import type { PartialLikelihood } from './partial-likelihood.ts'
import type { Subdistribution } from './subdistribution.ts'

/**
 * Covariance of Fine-Gray coefficients over standardised columns: inverse information times the sum of squared
 * influences times inverse information. A row's influence is its weighted score residual plus what its censoring, and
 * its being at risk of it, does to the estimated censoring curve.
 *
 * Source: Fine and Gray (1999), Journal of the American Statistical Association 94, 496-509, section 3.2,
 * doi 10.1080/01621459.1999.10474144.
 */
export function subdistributionVariance(
  follow: Subdistribution,
  at: PartialLikelihood,
  inverse: readonly Float64Array[],
): Float64Array[] {
  const { sets, competing, uncensored, censored, followed, means } = follow
  const { width, values, events, groupStarts, deaths } = sets
  const { ratios, hazards, expected } = at
  const groups = deaths.length
  /** Sums over event times: hazard times mean up to a group, and times the uncensored share from a group on. */
  const momentsUpTo = new Float64Array(groups * width)
  const laterMoments = new Float64Array((groups + 1) * width)
  const later = new Float64Array(groups + 1)
  for (let group = groups - 1; group >= 0; group -= 1) {
    const share = uncensored[group]! * hazards[group]!
    later[group] = later[group + 1]! + share
    for (let index = 0; index < width; index += 1)
      laterMoments[group * width + index] =
        laterMoments[(group + 1) * width + index]! + share * means[group * width + index]!
  }
  const middle = Array.from({ length: width }, () => new Float64Array(width))
  const kept = new Float64Array(width)
  const drift = new Float64Array(width)
  const atCensoring = new Float64Array(width)
  const influence = new Float64Array(width)
  let keptTotal = 0
  for (let group = 0; group < groups; group += 1) {
    for (let index = 0; index < width; index += 1) {
      const cell = group * width + index
      momentsUpTo[cell] = (group === 0 ? 0 : momentsUpTo[cell - width]!) + hazards[group]! * means[cell]!
      atCensoring[index] = kept[index]! * later[group]! - keptTotal * laterMoments[cell]!
      if (censored[group]! > 0) drift[index]! -= (censored[group]! * atCensoring[index]!) / followed[group]! ** 2
    }
    for (let position = groupStarts[group]!; position < groupStarts[group + 1]!; position += 1) {
      const isCompeting = competing[position] === 1
      const isCensored = !isCompeting && events[position] === 0
      for (let index = 0; index < width; index += 1) {
        const value = values[position * width + index]!
        const afterwards = isCompeting ? laterMoments[(group + 1) * width + index]! / uncensored[group]! : 0
        const moment = ratios[position]! * (momentsUpTo[group * width + index]! + afterwards)
        const score = events[position]! * (value - means[group * width + index]!) - value * expected[position]! + moment
        influence[index] = score + drift[index]! + (isCensored ? atCensoring[index]! / followed[group]! : 0)
      }
      for (let row = 0; row < width; row += 1)
        for (let column = 0; column < width; column += 1) middle[row]![column]! += influence[row]! * influence[column]!
    }
    for (let position = groupStarts[group]!; position < groupStarts[group + 1]!; position += 1) {
      if (competing[position] === 0) continue
      const factor = ratios[position]! / uncensored[group]!
      keptTotal += factor
      for (let index = 0; index < width; index += 1) kept[index]! += factor * values[position * width + index]!
    }
  }
  const half = inverse.map((left) =>
    left.map((_, column) => left.reduce((sum, value, inner) => sum + value * middle[inner]![column]!, 0)),
  )
  return half.map((left) =>
    Float64Array.from(inverse, (right) => left.reduce((sum, value, inner) => sum + value * right[inner]!, 0)),
  )
}
