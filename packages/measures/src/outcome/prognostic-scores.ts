import type { PersonRows } from '@doorstroom/trajectories'

/**
 * The score beforehand of the chance of work of everyone enrolled; NaN where it is not on record.
 *
 * @example
 * prognosticScores([completePerson({ intake: drawnIntake({ prognosticScore: 0.4 }) })])[0] // 0.4
 */
export const prognosticScores = (enrolled: readonly PersonRows[]): Float64Array =>
  Float64Array.from(enrolled, ({ intake }) => intake?.prognosticScore ?? Number.NaN)
