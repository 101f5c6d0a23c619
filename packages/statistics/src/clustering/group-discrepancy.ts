import { EstimationFailure } from '../result/estimation-failure.ts'
import { checkDistances, type DistanceMatrix, pairPosition } from '../sequence-distance/distance-matrix.ts'

/** Discrepancy of one group: half the mean distance between two of its members, drawn with replacement. */
export interface DiscrepancyOfGroup {
  /** Persons (sum of weights). */
  readonly n: number
  readonly discrepancy: number
}

/** How much of the differences between trajectories goes with a grouping. */
export interface GroupDiscrepancy {
  /** Share of the discrepancy between groups, 0 to 1. */
  readonly pseudoR2: number
  /** Discrepancy between over within groups, each over its degrees of freedom; null when there is none within. */
  readonly pseudoF: number | null
  /** The same of the distances to the middle of the own group: whether some groups are more diverse; null as above. */
  readonly levene: number | null
  readonly total: DiscrepancyOfGroup
  readonly groups: readonly DiscrepancyOfGroup[]
}

/**
 * Discrepancy of all together and within groups, with the pseudo analysis of variance that follows. Equal to
 * `TraMineR::dissassoc`.
 *
 * @param groups - Group of each person, from 0 to one less than their number; every group has someone.
 * @param weights - One per person; default 1 each.
 * @throws EstimationFailure `statistics.oneGroup`, `statistics.tooFewPersons` (not more persons than groups),
 * `statistics.noDifferences` (all are the same).
 *
 * Source: Studer, Ritschard, Gabadinho and Müller (2011), Sociological Methods & Research 40(3),
 * doi 10.1177/0049124111415372.
 *
 * @example
 * groupDiscrepancy({ size: 3, values: Float64Array.of(1, 5, 4) }, Int32Array.of(0, 0, 1)).pseudoR2 // 0.85
 */
export function groupDiscrepancy(
  distances: DistanceMatrix,
  groups: Int32Array,
  weights?: ArrayLike<number>,
): GroupDiscrepancy {
  checkDistances(distances)
  const { size } = distances
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0)
  const n = new Float64Array(count)
  for (let person = 0; person < size; person += 1) n[groups[person]!]! += weightOf(weights, person)
  const total = n.reduce((sum, persons) => sum + persons, 0)
  if (count < 2) throw oneGroup()
  if (total <= count) throw tooFewPersons()
  const sums = distancesToOwn(distances, groups, weights)
  const all = distancesToAll(distances, weights)
  const within = new Float64Array(count)
  let allSum = 0
  for (let person = 0; person < size; person += 1) {
    within[groups[person]!]! += (weightOf(weights, person) * sums[person]!) / 2
    allSum += (weightOf(weights, person) * all[person]!) / 2
  }
  const together = allSum / total
  if (together === 0) throw noDifferences()
  const residual = within.reduce((sum, part, group) => sum + (n[group]! > 0 ? part / n[group]! : 0), 0)
  const toMiddle = sums.map((sum, person) => {
    const group = groups[person]!
    return sum / n[group]! - within[group]! / n[group]! ** 2
  })
  return {
    pseudoR2: (together - residual) / together,
    pseudoF: residual > 0 ? (together - residual) / (count - 1) / (residual / (total - count)) : null,
    levene: ratioOfVariances(toMiddle, groups, n, weights),
    total: { n: total, discrepancy: together / total },
    groups: Array.from(n, (persons, group) => ({ n: persons, discrepancy: within[group]! / persons ** 2 })),
  }
}

/** Sum of the (weighted) distances from each person to those of the own group. */
function distancesToOwn(
  { size, values }: DistanceMatrix,
  groups: Int32Array,
  weights: ArrayLike<number> | undefined,
): Float64Array {
  const sums = new Float64Array(size)
  for (let one = 0; one < size; one += 1) {
    let at = pairPosition(size, one, one + 1)
    for (let other = one + 1; other < size; other += 1, at += 1) {
      if (groups[one] !== groups[other]) continue
      sums[one]! += weightOf(weights, other) * values[at]!
      sums[other]! += weightOf(weights, one) * values[at]!
    }
  }
  return sums
}

function distancesToAll(distances: DistanceMatrix, weights: ArrayLike<number> | undefined): Float64Array {
  return distancesToOwn(distances, new Int32Array(distances.size), weights)
}

/** One-way F of numbers in groups. */
function ratioOfVariances(
  values: Float64Array,
  groups: Int32Array,
  n: Float64Array,
  weights: ArrayLike<number> | undefined,
): number | null {
  const means = new Float64Array(n.length)
  let total = 0
  let mean = 0
  values.forEach((value, person) => {
    const weight = weightOf(weights, person)
    means[groups[person]!]! += (weight * value) / n[groups[person]!]!
    mean += weight * value
    total += weight
  })
  mean /= total
  let between = 0
  let within = 0
  values.forEach((value, person) => {
    const weight = weightOf(weights, person)
    within += weight * (value - means[groups[person]!]!) ** 2
    between += weight * (means[groups[person]!]! - mean) ** 2
  })
  return within > 0 ? between / (n.length - 1) / (within / (total - n.length)) : null
}

function weightOf(weights: ArrayLike<number> | undefined, person: number): number {
  return weights === undefined ? 1 : weights[person]!
}

function oneGroup(): EstimationFailure {
  return new EstimationFailure('statistics.oneGroup', {
    nl: 'Er is maar één groep, dus er valt niets te vergelijken.',
    en: 'There is only one group, so there is nothing to compare.',
  })
}

function tooFewPersons(): EstimationFailure {
  return new EstimationFailure('statistics.tooFewPersons', {
    nl: 'Er zijn niet meer personen dan groepen.',
    en: 'There are no more persons than groups.',
  })
}

function noDifferences(): EstimationFailure {
  return new EstimationFailure('statistics.noDifferences', {
    nl: 'Alle trajecten zijn gelijk, dus er is niets te verklaren.',
    en: 'All trajectories are the same, so there is nothing to explain.',
  })
}
