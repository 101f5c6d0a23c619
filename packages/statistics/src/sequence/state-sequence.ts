/** A person's states at equally spaced times; null is unknown there. Sequences may differ in length. */
export type StateSequence = readonly (string | null)[]

/**
 * Position of every state.
 *
 * @throws RangeError when a state occurs twice in the list, a sequence has a state that is not in it, or the number of
 * weights differs from the number of sequences.
 */
export function statePositions(
  sequences: readonly StateSequence[],
  states: readonly string[],
  weights: ArrayLike<number> | undefined,
): ReadonlyMap<string, number> {
  const positions = new Map(states.map((state, position) => [state, position]))
  if (positions.size !== states.length) throw new RangeError('every state must be listed once')
  if (weights !== undefined && weights.length !== sequences.length)
    throw new RangeError('there must be one weight per sequence')
  const unknown = sequences.flat().filter((state) => state !== null && !positions.has(state)).length
  if (unknown > 0) throw new RangeError(`${unknown} positions hold a state that is not in the list of states`)
  return positions
}
