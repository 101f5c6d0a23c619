import { chiSquaredUpperTail } from '../distribution/chi-squared-upper-tail.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

export interface ChiSquaredTest {
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly pValue: number
  /** Counts expected when rows and columns have nothing to do with each other. */
  readonly expected: readonly Float64Array[]
  /** 0 (nothing to do with each other) to 1. */
  readonly cramersV: number
  readonly smallestExpected: number
  readonly n: number
}

/**
 * Pearson's chi-squared test that the rows and columns of a table of counts have nothing to do with each other, with
 * Cramer's V from the same statistic. A 2 by 2 table may be corrected for continuity (Yates). Equal to
 * R's `chisq.test(table, correct)`.
 *
 * @throws EstimationFailure `statistics.noPersons` for an empty table; `statistics.oneOutcome` when fewer than two rows
 * or columns have anyone.
 *
 * Sources: Pearson (1900), Philosophical Magazine 50, 157-175, doi 10.1080/14786440009463897; Yates (1934), Journal of
 * the Royal Statistical Society supplement 1, 217-235, doi 10.2307/2983604; Cramer (1946), Mathematical Methods of
 * Statistics.
 *
 * @example
 * chiSquaredTest([[12, 5], [7, 9]], false).statistic // 2.4308
 */
export function chiSquaredTest(counts: readonly ArrayLike<number>[], continuityCorrection: boolean): ChiSquaredTest {
  const lines = counts.map((line) => Float64Array.from(line))
  const rowTotals = lines.map((line) => line.reduce((sum, count) => sum + count, 0))
  const columnTotals = Float64Array.from(lines[0] ?? [], (_, c) => lines.reduce((sum, line) => sum + line[c]!, 0))
  const n = rowTotals.reduce((sum, count) => sum + count, 0)
  if (!(n > 0))
    throw new EstimationFailure('statistics.noPersons', {
      nl: 'De tabel is leeg.',
      en: 'The table is empty.',
    })
  if (
    rowTotals.some((total) => total === 0) ||
    columnTotals.some((total) => total === 0) ||
    rowTotals.length < 2 ||
    columnTotals.length < 2
  )
    throw new EstimationFailure('statistics.oneOutcome', {
      nl: 'De tabel heeft minder dan twee rijen of kolommen met personen, dus er is geen samenhang te toetsen.',
      en: 'The table has fewer than two rows or columns with persons, so there is no association to test.',
    })
  const expected = rowTotals.map((row) => columnTotals.map((column) => (row * column) / n))
  const twoByTwo = rowTotals.length === 2 && columnTotals.length === 2
  const deviations = lines.map((line, r) => line.map((count, c) => Math.abs(count - expected[r]![c]!)))
  const yates = continuityCorrection && twoByTwo ? Math.min(0.5, ...deviations.flatMap((line) => Array.from(line))) : 0
  const statistic = deviations.reduce(
    (sum, line, r) => line.reduce((part, deviation, c) => part + (deviation - yates) ** 2 / expected[r]![c]!, sum),
    0,
  )
  const degreesOfFreedom = (rowTotals.length - 1) * (columnTotals.length - 1)
  return {
    statistic,
    degreesOfFreedom,
    pValue: chiSquaredUpperTail(statistic, degreesOfFreedom),
    expected,
    cramersV: Math.min(1, Math.sqrt(statistic / (n * (Math.min(rowTotals.length, columnTotals.length) - 1)))),
    smallestExpected: (Math.min(...rowTotals) * Math.min(...columnTotals)) / n,
    n,
  }
}
