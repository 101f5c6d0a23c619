import { defineRow, type Estimand, type Estimator, type EstimatorOption, optionValue } from '@doorstroom/statistics'
import { type ManskiBounds, manskiBounds } from '../attrition/manski-bounds.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'

const id = 'manski-bounds'

const low: EstimatorOption = {
  id: 'low',
  text: { nl: 'Laagste mogelijke uitkomst', en: 'Lowest possible outcome' },
  values: 'number',
  default: null,
}
const high: EstimatorOption = {
  id: 'high',
  text: { nl: 'Hoogste mogelijke uitkomst', en: 'Highest possible outcome' },
  values: 'number',
  default: null,
}

export interface ManskiResult {
  readonly bounds: ManskiBounds
  readonly estimand: Estimand
  readonly warnings: readonly string[]
}

/**
 * Worst-case bounds on the difference when outcomes are missing (NaN, or `observed` 0), whoever was lost. The lowest and
 * highest possible outcome are options; without them those in the data are used, with a warning. A 0/1 outcome has 0
 * and 1. The glance row is the difference among people with an outcome.
 *
 * @example
 * manskiBoundsEstimator.estimate({ outcome, treated }, { confLevel: 0.95, options: { low: 1, high: 5 } }).bounds.lowest
 */
export const manskiBoundsEstimator: Estimator<ManskiResult> = {
  id,
  label: { nl: 'Uiterste grenzen bij ontbrekende uitkomsten', en: "Manski's worst-case bounds" },
  family: 'missing-data',
  estimands: ['ITT', 'ATE'],
  assumptions: [
    { nl: 'Loting besliste wie in welke groep kwam.', en: 'A lottery decided who was in which group.' },
    { nl: 'Geen uitkomst ligt buiten de grenzen.', en: 'No outcome lies outside the bounds.' },
  ],
  sources: [
    {
      author: 'Horowitz, J. L.; Manski, C. F.',
      year: 2000,
      doi: '10.1080/01621459.2000.10473902',
      taken: 'bounds from the lowest and highest possible value of missing outcomes',
    },
  ],
  reference: 'attrition',
  roles: { required: ['outcome', 'treated'], optional: ['observed'] },
  options: [low, high],
  estimate({ outcome = new Float64Array(0), treated = new Uint8Array(0), observed }, settings) {
    const estimand = settings.estimand ?? 'ITT'
    if (estimand !== 'ITT' && estimand !== 'ATE') throw contrastFailure('comparison.unsupportedEstimand')
    const seen = outcome.map((value, row) => (observed?.[row] === 0 ? Number.NaN : value))
    const range = rangeOf(seen)
    const [lowest, highest] = [optionValue(low, settings), optionValue(high, settings)]
    const guessed = (lowest === null || highest === null) && !range.binary
    return {
      bounds: manskiBounds(seen, treated, [Number(lowest ?? range.low), Number(highest ?? range.high)]),
      estimand,
      warnings: ['comparison.noInterval', ...(guessed ? ['comparison.boundsFromData'] : [])],
    }
  },
  tidy({ bounds, estimand, warnings }, context) {
    const { id: given, ...place } = context
    return (['lowest', 'highest'] as const).map((term) =>
      defineRow({
        ...place,
        ...(given !== undefined && { id: `${given}/${term}` }),
        estimand,
        estimator: id,
        term,
        contrast: 'treated - comparison',
        nullValue: 0,
        estimate: bounds[term],
        n: bounds.n,
        warnings: [...(context.warnings ?? []), ...warnings],
      }),
    )
  },
  glance: ({ bounds, estimand, warnings }, context) =>
    defineRow({
      ...context,
      estimand,
      estimator: id,
      term: 'difference',
      contrast: 'treated - comparison',
      nullValue: 0,
      estimate: bounds.observedDifference,
      n: bounds.n,
      warnings: [...(context.warnings ?? []), ...warnings],
    }),
}

function rangeOf(values: Float64Array): { readonly low: number; readonly high: number; readonly binary: boolean } {
  const known = values.filter((value) => !Number.isNaN(value))
  if (known.length === 0) throw contrastFailure('comparison.noSelected')
  if (known.every((value) => value === 0 || value === 1)) return { low: 0, high: 1, binary: true }
  return {
    low: known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    high: known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
    binary: false,
  }
}
