/** A person's states at equally spaced times; null is unknown there. Sequences may differ in length. */
export type StateSequence = readonly (string | null)[]

/**
 * Position of every state.
 *
 * @throws RangeError when a state occurs twice in the list, or a sequence has a state that is not in it.
 */
export function statePositions(
  sequences: readonly StateSequence[],
  states: readonly string[],
): ReadonlyMap<string, number> {
  const positions = new Map(states.map((state, position) => [state, position]))
  if (positions.size !== states.length) throw new RangeError('every state must be listed once')
  let unknown = 0
  for (const sequence of sequences)
    for (const state of sequence) if (state !== null && !positions.has(state)) unknown += 1
  if (unknown > 0) throw new RangeError(`${unknown} positions hold a state that is not in the list of states`)
  return positions
}
