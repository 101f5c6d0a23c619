import { checkFollowUp } from './follow-up.ts'
import { occupationSteps } from './occupation-steps.ts'
import { transitionTable } from './transition-table.ts'

export interface StateOccupationInput {
  /** Person of each row (or cluster of people), in any whole numbers: errors add up within one. */
  readonly person: ArrayLike<number>
  /** A row lasts from just after `start` up to and including `end`. */
  readonly start: ArrayLike<number>
  readonly end: ArrayLike<number>
  /** State during the row, from 0. */
  readonly from: ArrayLike<number>
  /** State entered at the end, from 0; -1 when the person went out of sight or the row just ends. */
  readonly to: ArrayLike<number>
  readonly stateCount: number
  readonly weights?: ArrayLike<number>
}

/** Per time and state: position `time * stateCount + state`. */
export interface StateOccupation {
  /** Distinct ends of rows, ascending. */
  readonly times: Float64Array
  readonly stateCount: number
  /** Share in each state just after each time. */
  readonly occupation: Float64Array
  readonly stdErrors: Float64Array
  /** Persons (or their weight) in each state just before each time. */
  readonly atRisk: Float64Array
  /** Shares before the first move. */
  readonly start: Float64Array
  /** Moves seen, `moves[from][to]`, and under `stateCount` the persons whose last row ended without one. */
  readonly moves: readonly Float64Array[]
  readonly persons: number
  /**
   * Whether rows with one number overlap, or one begins in another state than the row just before it ended in: right
   * when a number stands for a cluster of people, a mistake in the data when it stands for one person.
   */
  readonly overlapping: boolean
}

/**
 * Share of people in each of several states over time, with moves in all directions and late entry: the Aalen-Johansen
 * estimate. It starts from the shares among those under observation at the first move. Standard errors are those of
 * the infinitesimal jackknife per person, given that start. No Markov property is needed for the shares when going out
 * of sight has nothing to do with where people are. Equal to `survival::survfit(Surv(start, end, to) ~ 1, id, istate)`.
 *
 * @throws EstimationFailure `statistics.noPersons`, `statistics.negativeTime`, `statistics.infiniteValue`,
 * `statistics.entryAfterTime`, `statistics.negativeWeights`, `statistics.wildWeights`.
 * @throws RangeError when columns differ in length or a state is out of range.
 *
 * Sources: Aalen and Johansen (1978), Scandinavian Journal of Statistics 5, 141-150; Datta and Satten (2001),
 * Statistics and Probability Letters 55, 403-411, doi 10.1016/S0167-7152(01)00155-9.
 *
 * @example
 * stateOccupation({ person: [1, 2], start: [0, 0], end: [1, 2], from: [0, 0], to: [1, -1], stateCount: 2 })
 *   .occupation.slice(0, 2) // [0.5, 0.5]
 */
export function stateOccupation(input: StateOccupationInput): StateOccupation {
  const { person, start, end, from, to, stateCount, weights } = input
  if ([person, from].some((column) => column.length !== end.length))
    throw new RangeError('columns must have the same length')
  const used = checkFollowUp(
    {
      time: end,
      event: Float64Array.from(to, (state) => state + 1),
      entry: start,
      ...(weights && { weights }),
    },
    stateCount,
  )
  const chosen = (column: ArrayLike<number>) =>
    Int32Array.from(used.time, (_, position) => column[used.rows?.[position] ?? position]!)
  const table = transitionTable({ ...used, person: chosen(person), from: chosen(from) }, stateCount)
  const { times, atRisk, moves, persons, overlapping } = table
  return { times, stateCount, atRisk, start: table.start, moves, persons, overlapping, ...occupationSteps(table) }
}
