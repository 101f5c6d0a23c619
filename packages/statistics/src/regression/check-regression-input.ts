import { EstimationFailure } from '../result/estimation-failure.ts'

/** What a regression is fitted on: complete columns of equal length; the intercept is added, never given. */
export interface RegressionInput {
  readonly columns: readonly Float64Array[]
  readonly outcome: Float64Array
  /** One non-negative weight per row; absent is unweighted. A row with weight 0 counts as absent. */
  readonly weights?: Float64Array
}

/**
 * Refuses what no regression can use, and counts the rows with a weight.
 *
 * @throws EstimationFailure `statistics.missingValues`, `statistics.negativeWeights`, `statistics.tooFewPersons`.
 * @throws RangeError when columns differ in length.
 */
export function checkRegressionInput({ columns, outcome, weights }: RegressionInput, spareRows: number): number {
  const all = [...columns, outcome, ...(weights ? [weights] : [])]
  if (all.some((column) => column.length !== outcome.length))
    throw new RangeError('columns, outcome and weights must have the same length')
  const incomplete = outcome.reduce(
    (count, _, row) => (all.every((column) => Number.isFinite(column[row]!)) ? count : count + 1),
    0,
  )
  if (incomplete > 0)
    throw new EstimationFailure('statistics.missingValues', {
      nl: `In ${incomplete} rijen ontbreekt een waarde. Laat die rijen weg of vul ze vooraf aan.`,
      en: `${incomplete} rows have a missing value. Leave those rows out or fill them in beforehand.`,
    })
  if (weights?.some((weight) => weight < 0))
    throw new EstimationFailure('statistics.negativeWeights', {
      nl: 'Een gewicht mag niet kleiner zijn dan 0.',
      en: 'A weight must not be below 0.',
    })
  const n = weights ? weights.reduce((count, weight) => (weight > 0 ? count + 1 : count), 0) : outcome.length
  const needed = columns.length + 1 + spareRows
  if (n < needed)
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: `Er zijn ${n} rijen, en voor ${columns.length} kenmerken zijn er minstens ${needed} nodig.`,
      en: `There are ${n} rows, and ${columns.length} characteristics need at least ${needed}.`,
    })
  return n
}
