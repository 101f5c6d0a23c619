import type { CodedSequences } from '../sequence/coded-sequences.ts'

/** What it costs to turn one sequence into another. */
export interface EditCosts {
  /** States with a cost: those of the sequences, and one more for a gap when the sequences have gaps. */
  readonly size: number
  /** Of putting one state in the place of another, row by row; symmetric, 0 on the diagonal. */
  readonly substitution: Float64Array
  /** Of inserting or deleting each state. */
  readonly indels: Float64Array
}

/**
 * Costs where every substitution costs the same, and every insertion or deletion too. A gap is a state of its own.
 *
 * @param substitution - Default 2.
 * @param indel - Default 1: as dear as half a substitution, so that only what two sequences share in order counts.
 * @throws RangeError when a cost is below 0 or not a finite number.
 *
 * @example
 * constantCosts(codeSequences([['work', 'benefit']])).substitution // Float64Array [0, 2, 2, 0]
 */
export function constantCosts(sequences: CodedSequences, substitution = 2, indel = 1): EditCosts {
  const size = costSize(sequences)
  const matrix = new Float64Array(size * size).fill(substitution)
  for (let state = 0; state < size; state += 1) matrix[state * size + state] = 0
  return checkedCosts({ size, substitution: matrix, indels: new Float64Array(size).fill(indel) })
}

/** States with a cost: one more than there are states when some sequence has a gap. */
export function costSize(sequences: CodedSequences): number {
  return sequences.states.length + (hasGaps(sequences) ? 1 : 0)
}

/** Whether some moment is unknown before the end of its sequence. */
export function hasGaps({ codes, persons, moments, lengths }: CodedSequences): boolean {
  for (let person = 0; person < persons; person += 1)
    for (let moment = 0; moment < lengths[person]!; moment += 1) if (codes[person * moments + moment]! < 0) return true
  return false
}

/** @throws RangeError when a cost is below 0 or not a finite number, or there is not one for every pair of states. */
export function checkedCosts(costs: EditCosts): EditCosts {
  const { size, substitution, indels } = costs
  if (substitution.length !== size * size || indels.length !== size)
    throw new RangeError('there must be a cost for every state and every pair of states')
  if (![substitution, indels].every((values) => values.every((value) => value >= 0 && Number.isFinite(value))))
    throw new RangeError('costs must be finite numbers of at least 0')
  return costs
}
