/** A state that stands for several units one after the other. */
export interface StateRun {
  readonly state: string
  /** First and last place in the sequence, from 1. */
  readonly first: number
  readonly last: number
}

/**
 * Equal states one after the other as one.
 *
 * @example
 * [...runsOfStates(['UB', 'UB', 'WT'])].map(({ state, first, last }) => `${state} ${first}-${last}`) // ['UB 1-2', 'WT 3-3']
 */
export function* runsOfStates(states: Iterable<string>): Generator<StateRun> {
  let current: string | null = null
  let first = 1
  let place = 1
  for (const state of states) {
    if (current !== null && state !== current) {
      yield { state: current, first, last: place - 1 }
      first = place
    }
    current = state
    place += 1
  }
  if (current !== null) yield { state: current, first, last: place - 1 }
}
