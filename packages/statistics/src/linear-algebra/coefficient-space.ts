import type { FactoredDesign } from './factored-design.ts'
import type { ScaledColumns } from './scaled-columns.ts'

/** How many coefficients were asked for, the aliased ones included. */
function coefficientCount(design: FactoredDesign): number {
  return design.size + design.aliased.length
}

/** Coefficients of columns as they are from those of the scaled columns. */
export function unscaledCoefficients(
  { intercept, centres, scales }: ScaledColumns,
  scaled: Float64Array,
): Float64Array {
  const own = Float64Array.from(scaled)
  const first = intercept ? 1 : 0
  for (let position = 0; position < centres.length; position += 1) {
    own[position + first]! /= scales[position]!
    if (intercept) own[0]! -= own[position + first]! * centres[position]!
  }
  return own
}

/** Coefficients of the scaled columns from those of columns as they are. */
export function scaledCoefficients({ intercept, centres, scales }: ScaledColumns, own: Float64Array): Float64Array {
  const scaled = Float64Array.from(own)
  const first = intercept ? 1 : 0
  for (let position = 0; position < centres.length; position += 1) {
    if (intercept) scaled[0]! += scaled[position + first]! * centres[position]!
    scaled[position + first]! *= scales[position]!
  }
  return scaled
}

/** Kept coefficients in their places among all; NaN where a column is aliased. */
export function allCoefficients(design: FactoredDesign, kept: Float64Array): Float64Array {
  const all = new Float64Array(coefficientCount(design)).fill(Number.NaN)
  design.places.forEach((place, index) => {
    all[place] = kept[index]!
  })
  return all
}

/**
 * What one unit along each orthonormal direction means for the kept coefficients, one row per coefficient, size x size:
 * times its own transpose it is the inverse of X' W X.
 */
export function coefficientDirections(design: FactoredDesign): Float64Array {
  const { size, inverse, intercept, centres, scales } = design
  const directions = Float64Array.from(inverse)
  const first = intercept ? 1 : 0
  for (let position = 0; position < centres.length; position += 1)
    for (let column = 0; column < size; column += 1) {
      const index = (position + first) * size + column
      directions[index]! /= scales[position]!
      if (intercept) directions[column]! -= directions[index]! * centres[position]!
    }
  return directions
}

/**
 * Covariance of all coefficients, as rows, from that along the orthonormal directions (null is the identity); NaN for
 * an aliased one.
 */
export function coefficientCovariance(design: FactoredDesign, inner: Float64Array | null): Float64Array[] {
  const { size, places } = design
  const directions = coefficientDirections(design)
  const right = inner === null ? directions : multiply(directions, inner, size)
  const count = coefficientCount(design)
  const rows = Array.from({ length: count }, () => new Float64Array(count).fill(Number.NaN))
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1) {
      let sum = 0
      for (let k = 0; k < size; k += 1) sum += right[i * size + k]! * directions[j * size + k]!
      rows[places[i]!]![places[j]!] = i === j ? Math.max(0, sum) : sum
    }
  return rows
}

/** Product of two square matrices by rows. */
export function multiply(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size)
  for (let i = 0; i < size; i += 1)
    for (let k = 0; k < size; k += 1) {
      const factor = left[i * size + k]!
      for (let j = 0; j < size; j += 1) product[i * size + j]! += factor * right[k * size + j]!
    }
  return product
}
