import { positiveInverse } from '../meta-analysis/positive-inverse.ts'
import type { NestedSums } from './nested-sums.ts'

/** Variances of the nested model. */
export interface NestedVariances {
  readonly between: number
  readonly within: number
}

/** The nested model at given variances. The last column of the sums is the effect, those before it the basis. */
export interface NestedFit {
  readonly variances: NestedVariances
  readonly coordinates: Float64Array
  /** (Q' V^-1 Q)^-1, by rows. */
  readonly inverse: readonly Float64Array[]
  /** Restricted log-likelihood for an orthonormal basis. */
  readonly logLikelihood: number
  /** Slope of it in the variances between groups and between units. */
  readonly slope: readonly [number, number]
  /** Average of observed and expected information. */
  readonly information: readonly [number, number, number]
}

/**
 * The nested model at given variances: fixed part, restricted likelihood, its slope, and the average information. Works
 * on sums per unit and group, so that no matrix is larger than the number of coefficients.
 *
 * Source: Gilmour, Thompson and Cullis (1995), Biometrics 51, doi 10.2307/2533274.
 */
export function nestedFit(sums: NestedSums, variances: NestedVariances, rows: number): NestedFit {
  const size = sums.cross.length - 1
  const inner = shrink(sums, variances)
  const bilinear = (left: Vector, right: Vector, plain: number) => {
    let value = plain
    for (let unit = 0; unit < sums.unitWeights.length; unit += 1)
      value -= variances.within * inner.shrinkage[unit]! * left.unit[unit]! * right.unit[unit]!
    for (let group = 0; group < sums.groups; group += 1)
      value -= variances.between * inner.groupShrinkage[group]! * left.group[group]! * right.group[group]!
    return value
  }
  const vectors = sums.unitSums.map((unit) => vectorOf(unit, sums, inner))
  const products = sums.cross.map((row, left) =>
    Float64Array.from(row, (plain, right) => bilinear(vectors[left]!, vectors[right]!, plain)),
  )
  const { inverse, logDeterminant } = positiveInverse(products.slice(0, size).map((row) => row.slice(0, size)))
  const right = products[size]!.slice(0, size)
  const coordinates = Float64Array.from(inverse, (row) => dot(row, right))
  const squares = products[size]![size]! - dot(coordinates, right)
  const logLikelihood =
    -((rows - size) * Math.log(2 * Math.PI) + sums.logVariances + inner.logDeterminant + logDeterminant + squares) / 2

  const at = vectors.map((vector) => projections(vector, sums, variances, inner))
  const residual = { unit: at[size]!.unit.slice(), group: at[size]!.group.slice() }
  coordinates.forEach((coordinate, index) => {
    at[index]!.unit.forEach((value, unit) => {
      residual.unit[unit]! -= coordinate * value
    })
    at[index]!.group.forEach((value, group) => {
      residual.group[group]! -= coordinate * value
    })
  })
  const trace = (part: 'unit' | 'group', own: Float64Array) => {
    let value = 0
    for (let index = 0; index < own.length; index += 1) {
      value += own[index]!
      for (let left = 0; left < size; left += 1)
        for (let second = 0; second < size; second += 1)
          value -= inverse[left]![second]! * at[left]![part][index]! * at[second]![part][index]!
    }
    return value
  }
  const slope = [
    (dot(residual.group, residual.group) - trace('group', inner.groupOwn)) / 2,
    (dot(residual.unit, residual.unit) - trace('unit', unitOwn(sums, variances, inner))) / 2,
  ] as const

  // Working vectors of the average information: Z Z' P y, constant within a group and within a unit.
  const works = [Float64Array.from(sums.groupOfUnit, (group) => residual.group[group]!), residual.unit]
  const workVectors = works.map((work) =>
    vectorOf(
      work.map((value, unit) => value * sums.unitWeights[unit]!),
      sums,
      inner,
    ),
  )
  const withBasis = works.map((work, index) =>
    Float64Array.from(vectors.slice(0, size), (vector, column) =>
      bilinear(workVectors[index]!, vector, dot(work, sums.unitSums[column]!)),
    ),
  )
  const information = (first: number, second: number) => {
    const plain = works[first]!.reduce(
      (sum, value, unit) => sum + value * works[second]![unit]! * sums.unitWeights[unit]!,
      0,
    )
    const fixed = inverse.reduce((sum, row, index) => sum + withBasis[first]![index]! * dot(row, withBasis[second]!), 0)
    return (bilinear(workVectors[first]!, workVectors[second]!, plain) - fixed) / 2
  }
  return {
    variances,
    coordinates,
    inverse,
    logLikelihood,
    slope,
    information: [information(0, 0), information(0, 1), information(1, 1)],
  }
}

/** A column as the model sees it: weighted sums per unit, and shrunken sums per group. */
interface Vector {
  readonly unit: Float64Array
  readonly group: Float64Array
}

interface Shrinkage {
  /** 1 / (1 + within variance times weight) per unit. */
  readonly shrinkage: Float64Array
  /** Shrunken weight per group, and 1 / (1 + between variance times that). */
  readonly groupWeights: Float64Array
  readonly groupShrinkage: Float64Array
  /** 1' V^-1 1 per group. */
  readonly groupOwn: Float64Array
  readonly logDeterminant: number
}

function shrink({ unitWeights, groupOfUnit, groups }: NestedSums, { between, within }: NestedVariances): Shrinkage {
  const shrinkage = unitWeights.map((weight) => 1 / (1 + within * weight))
  const groupWeights = new Float64Array(groups)
  let logDeterminant = 0
  unitWeights.forEach((weight, unit) => {
    groupWeights[groupOfUnit[unit]!]! += weight * shrinkage[unit]!
    logDeterminant -= Math.log(shrinkage[unit]!)
  })
  const groupShrinkage = groupWeights.map((weight) => 1 / (1 + between * weight))
  groupShrinkage.forEach((share) => {
    logDeterminant -= Math.log(share)
  })
  const groupOwn = groupWeights.map((weight, group) => weight * groupShrinkage[group]!)
  return { shrinkage, groupWeights, groupShrinkage, groupOwn, logDeterminant }
}

function vectorOf(unit: Float64Array, { groupOfUnit, groups }: NestedSums, { shrinkage }: Shrinkage): Vector {
  const group = new Float64Array(groups)
  unit.forEach((value, index) => {
    group[groupOfUnit[index]!]! += value * shrinkage[index]!
  })
  return { unit, group }
}

/** 1' V^-1 x for the indicator of each unit and each group. */
function projections(
  { unit, group }: Vector,
  { groupOfUnit, unitWeights }: NestedSums,
  { between }: NestedVariances,
  { shrinkage, groupShrinkage }: Shrinkage,
): Vector {
  return {
    unit: unit.map((value, index) => {
      const own = groupOfUnit[index]!
      const share = between * groupShrinkage[own]! * unitWeights[index]! * group[own]!
      return shrinkage[index]! * (value - share)
    }),
    group: group.map((value, index) => value * groupShrinkage[index]!),
  }
}

/** 1' V^-1 1 for the indicator of each unit. */
function unitOwn(
  { unitWeights, groupOfUnit }: NestedSums,
  { between }: NestedVariances,
  { shrinkage, groupShrinkage }: Shrinkage,
): Float64Array {
  return unitWeights.map((weight, unit) => {
    const own = weight * shrinkage[unit]!
    return own - between * groupShrinkage[groupOfUnit[unit]!]! * own ** 2
  })
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let index = 0; index < left.length; index += 1) sum += left[index]! * right[index]!
  return sum
}
