import { EstimationFailure } from '../result/estimation-failure.ts'

/** What a regression is fitted on: complete columns of equal length; the intercept is added, never given. */
export interface RegressionInput {
  readonly columns: readonly Float64Array[]
  readonly outcome: Float64Array
  /** One non-negative weight per row; absent is unweighted. A row with weight 0 counts as absent. */
  readonly weights?: Float64Array
  /** False for a line through the origin; default true. */
  readonly intercept?: boolean
  /** What to do with a column that follows from those before it; default `refuse`. */
  readonly aliased?: 'refuse' | 'leaveOut'
}

/**
 * Refuses what no regression can use, and counts the rows with a weight.
 *
 * @param spareRows - Rows needed beyond the number of coefficients.
 * @throws EstimationFailure `statistics.missingValues`, `statistics.infiniteValue`, `statistics.negativeWeights`,
 * `statistics.tooFewPersons`.
 * @throws RangeError when columns differ in length.
 */
export function checkRegressionInput(
  { columns, outcome, weights, intercept, aliased }: RegressionInput,
  spareRows: number,
): number {
  const all = [...columns, outcome, ...(weights ? [weights] : [])]
  if (all.some((column) => column.length !== outcome.length))
    throw new RangeError('columns, outcome and weights must have the same length')
  refuseUnusable(all)
  let n = 0
  for (let row = 0; row < outcome.length; row += 1) {
    const weight = weights === undefined ? 1 : weights[row]!
    if (weight < 0)
      throw new EstimationFailure('statistics.negativeWeights', {
        nl: 'Een gewicht mag niet kleiner zijn dan 0.',
        en: 'A weight must not be below 0.',
      })
    if (weight > 0) n += 1
  }
  const coefficients = aliased === 'leaveOut' ? 1 : columns.length + (intercept === false ? 0 : 1)
  const needed = Math.max(1, coefficients + spareRows)
  if (n < needed)
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: `Er zijn ${n} rijen, en voor ${columns.length} kenmerken zijn er minstens ${needed} nodig.`,
      en: `There are ${n} rows, and ${columns.length} characteristics need at least ${needed}.`,
    })
  return n
}

/** One pass per column suffices when all is well: a sum of zeros is 0 unless something is not finite. */
function refuseUnusable(columns: readonly Float64Array[]): void {
  if (columns.every(allFinite)) return
  const rows = columns[0]!.length
  let missing = 0
  let infinite = 0
  for (let row = 0; row < rows; row += 1) {
    if (columns.some((column) => Number.isNaN(column[row]!))) missing += 1
    else if (columns.some((column) => !Number.isFinite(column[row]!))) infinite += 1
  }
  if (missing > 0)
    throw new EstimationFailure('statistics.missingValues', {
      nl: `In ${missing} rijen ontbreekt een waarde. Laat die rijen weg of vul ze vooraf aan.`,
      en: `${missing} rows have a missing value. Leave those rows out or fill them in beforehand.`,
    })
  throw new EstimationFailure('statistics.infiniteValue', {
    nl: `In ${infinite} rijen staat een oneindige waarde. Controleer hoe die waarde is berekend.`,
    en: `${infinite} rows have an infinite value. Check how that value was computed.`,
  })
}

function allFinite(column: Float64Array): boolean {
  let even = 0
  let odd = 0
  let row = 0
  for (; row + 1 < column.length; row += 2) {
    even += 0 * column[row]!
    odd += 0 * column[row + 1]!
  }
  if (row < column.length) even += 0 * column[row]!
  return even + odd === 0
}
