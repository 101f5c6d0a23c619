import type { LabelColumn } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { coarsened } from './coarsened.ts'

/** A covariate to be matched on exactly after coarsening. */
export interface CoarsenedCovariate {
  readonly name: string
  readonly values: Float64Array | LabelColumn
  /**
   * Limits between classes, or a number of classes of equal width between the lowest and highest value (0: as it is,
   * 1: not matched on); absent: Sturges' number of classes. A value on a limit belongs to the higher class. Names are
   * always matched as they are.
   */
  readonly cutpoints?: readonly number[] | number
}

/**
 * Cells of people who agree on every coarsened covariate, numbered by first appearance among the comparison group; -1 for
 * people in a cell without anyone of the other arm.
 *
 * @throws EstimationFailure `comparison.noMatches` when no cell has both arms, `comparison.noCovariates`,
 * `comparison.infiniteValue`, `comparison.badSetting`.
 *
 * Source: Iacus, King and Porro (2012), Political Analysis 20, 1-24, doi 10.1093/pan/mpr013.
 *
 * @example
 * coarsenedStrata([{ name: 'age', values: Float64Array.of(20, 24, 40, 61), cutpoints: [30, 50] }],
 *   Uint8Array.of(1, 0, 0, 1)) // Int32Array [0, 0, -1, -1]
 */
export function coarsenedStrata(covariates: readonly CoarsenedCovariate[], treated: Uint8Array): Int32Array {
  if (covariates.length === 0) throw contrastFailure('comparison.noCovariates')
  let cells = new Int32Array(treated.length)
  for (const { values, cutpoints } of covariates) {
    const classes = values instanceof Float64Array ? coarsened(values, cutpoints) : values.codes
    const found = new Map<number, number>()
    const span = classes.reduce((most, one) => Math.max(most, one), 0) + 2
    cells = cells.map((cell, row) => {
      const key = cell * span + classes[row]! + 1
      const known = found.get(key)
      if (known !== undefined) return known
      found.set(key, found.size)
      return found.size - 1
    })
  }
  const arms = [0, 1].map((arm) => new Set(cells.filter((_, row) => treated[row] === arm)))
  const shared = [...arms[0]!].filter((cell) => arms[1]!.has(cell))
  if (shared.length === 0) throw contrastFailure('comparison.noMatches')
  const place = new Map(shared.map((cell, index) => [cell, index]))
  return cells.map((cell) => place.get(cell) ?? -1)
}
