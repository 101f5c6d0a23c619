import { coefficientDirections } from '../linear-algebra/coefficient-directions.ts'
import type { LeastSquaresFit } from './fit-least-squares.ts'

/**
 * What each row moves the coefficients by: (X' W X)^-1 x w e, one column per coefficient (intercept first), one value
 * per row. Each column adds up to zero. Their cross products are the HC0 covariance; summed within clusters first, the
 * cluster-robust CR0 covariance.
 *
 * Source: White (1980), Econometrica 48, 817-838, doi 10.2307/1912934.
 *
 * @example
 * coefficientInfluence(fit)[1] // what each row moves the first column's coefficient by
 */
export function coefficientInfluence(fit: LeastSquaresFit): Float64Array[] {
  const { basis, rootWeights, totalWeight } = fit.design
  const directions = coefficientDirections(fit.design)
  return directions.map((_, coefficient) => {
    const influence = new Float64Array(fit.residuals.length).fill(directions[0]![coefficient]! / Math.sqrt(totalWeight))
    if (rootWeights !== null) for (let row = 0; row < influence.length; row += 1) influence[row]! *= rootWeights[row]!
    basis.forEach((direction, index) => {
      const factor = directions[index + 1]![coefficient]!
      for (let row = 0; row < influence.length; row += 1) influence[row]! += factor * direction[row]!
    })
    return influence.map((value, row) => value * fit.residuals[row]! * (rootWeights === null ? 1 : rootWeights[row]!))
  })
}
