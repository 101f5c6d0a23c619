import { blockRows } from '../linear-algebra/block-rows.ts'
import { coefficientDirections } from '../linear-algebra/coefficient-space.ts'
import { eachOrthonormalBlock } from '../linear-algebra/orthonormal-rows.ts'
import type { FittedRegression } from './fitted-regression.ts'

/**
 * What each row moves the coefficients by: (X' W X)^-1 x times the row's score, one column per coefficient (intercept
 * first), one value per row. Each column adds up to zero. Their cross products are the HC0 covariance; summed within
 * clusters first, the cluster-robust CR0 covariance. NaN for a column left out as aliased.
 *
 * Source: White (1980), Econometrica 48, 817-838, doi 10.2307/1912934.
 *
 * @example
 * coefficientInfluence(fit)[1] // what each row moves the first column's coefficient by
 */
export function coefficientInfluence(fit: FittedRegression): Float64Array[] {
  const { design, estimatingScores: scores } = fit
  const { size, places } = design
  const directions = coefficientDirections(design)
  const own = Array.from({ length: size }, () => new Float64Array(design.rows))
  eachOrthonormalBlock(design, (turned, start, count) => {
    for (let coefficient = 0; coefficient < size; coefficient += 1) {
      const influence = own[coefficient]!
      for (let direction = 0; direction < size; direction += 1) {
        const factor = directions[coefficient * size + direction]!
        const from = direction * blockRows
        for (let index = 0; index < count; index += 1) influence[start + index]! += factor * turned[from + index]!
      }
      for (let index = 0; index < count; index += 1) influence[start + index]! *= scores[start + index]!
    }
  })
  return Array.from({ length: size + design.aliased.length }, (_, place) => {
    const index = places.indexOf(place)
    return index < 0 ? new Float64Array(design.rows).fill(Number.NaN) : own[index]!
  })
}
