import type { NestedSums } from './nested-sums.ts'

/** Variances of the nested model. */
export interface NestedVariances {
  readonly between: number
  readonly within: number
}

/** What the model makes of units and groups at given variances. */
export interface NestedWeights {
  /** Precision of each unit's mean about its group. */
  readonly unit: Float64Array
  /** Sum of those per group. */
  readonly ofUnits: Float64Array
  /** 1 / (1 + between variance times that sum). */
  readonly shrinkage: Float64Array
  /** Precision of each group's mean. */
  readonly group: Float64Array
  /** Logarithm of the determinant of the covariance, less that of the sampling variances. */
  readonly logDeterminant: number
}

/** Weights of units and groups. */
export function nestedWeights(
  { unitWeights, groupOfUnit, groups }: NestedSums,
  { between, within }: NestedVariances,
): NestedWeights {
  const ofUnits = new Float64Array(groups)
  let logDeterminant = 0
  const unit = unitWeights.map((weight, index) => {
    const own = weight / (1 + within * weight)
    ofUnits[groupOfUnit[index]!]! += own
    logDeterminant += Math.log1p(within * weight)
    return own
  })
  const shrinkage = ofUnits.map((weight) => {
    logDeterminant += Math.log1p(between * weight)
    return 1 / (1 + between * weight)
  })
  return { unit, ofUnits, shrinkage, group: ofUnits.map((weight, index) => weight * shrinkage[index]!), logDeterminant }
}

/** A column as the model sees it: deviations of unit means from their group's, and the group means. */
export interface NestedColumn {
  readonly deviations: Float64Array
  readonly means: Float64Array
}

/** The deviations and group means of unit means. */
export function nestedColumn(
  unitMeans: Float64Array,
  { groupOfUnit, groups }: NestedSums,
  { unit, ofUnits }: NestedWeights,
): NestedColumn {
  const means = new Float64Array(groups)
  unitMeans.forEach((value, index) => {
    means[groupOfUnit[index]!]! += (unit[index]! / ofUnits[groupOfUnit[index]!]!) * value
  })
  return { deviations: unitMeans.map((value, index) => value - means[groupOfUnit[index]!]!), means }
}

/** x' V^-1 y between and over units, without what is within units: a sum of squares when both are one. */
export function nestedProduct(left: NestedColumn, right: NestedColumn, weights: NestedWeights): number {
  let sum = 0
  for (let unit = 0; unit < weights.unit.length; unit += 1)
    sum += weights.unit[unit]! * left.deviations[unit]! * right.deviations[unit]!
  for (let group = 0; group < weights.group.length; group += 1)
    sum += weights.group[group]! * left.means[group]! * right.means[group]!
  return sum
}

/** 1' V^-1 x for the indicator of each unit and of each group. */
export function nestedIndicators(
  { deviations, means }: NestedColumn,
  { groupOfUnit }: NestedSums,
  { unit, group, shrinkage }: NestedWeights,
): { readonly unit: Float64Array; readonly group: Float64Array } {
  return {
    unit: deviations.map((value, index) => {
      const own = groupOfUnit[index]!
      return unit[index]! * (value + shrinkage[own]! * means[own]!)
    }),
    group: means.map((value, index) => group[index]! * value),
  }
}
