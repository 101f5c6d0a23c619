/** Sequences in an order in which neighbours have much in common. */
export interface ReadingOrder {
  /** Place of each sequence in the order given. */
  readonly places: Int32Array
  /** States read in this order, from the front or from the back; beyond the end the same as in the order given. */
  readonly states: Uint16Array
  readonly lengths: Int32Array
  /** Leading states that each has in common with the one before it. */
  readonly shared: Int32Array
}

/**
 * Sorts sequences as words, read from the front or from the back, whichever lets neighbours share more. What was
 * computed for a shared beginning need not be computed again, and aligning gains as much from back to front.
 */
export function readingOrder(states: Uint16Array, lengths: Int32Array, moments: number): ReadingOrder {
  const front = sorted(states, lengths, moments)
  const back = sorted(reversed(states, lengths, moments), lengths, moments)
  const sum = ({ shared }: ReadingOrder) => shared.reduce((total, one) => total + one, 0)
  return sum(back) > sum(front) ? back : front
}

function sorted(states: Uint16Array, lengths: Int32Array, moments: number): ReadingOrder {
  const common = (one: number, other: number) => {
    const most = Math.min(lengths[one]!, lengths[other]!)
    let at = 0
    while (at < most && states[one * moments + at] === states[other * moments + at]) at += 1
    return at
  }
  const places = Int32Array.from(lengths, (_, place) => place).sort((one, other) => {
    const at = common(one, other)
    return at === Math.min(lengths[one]!, lengths[other]!)
      ? lengths[one]! - lengths[other]!
      : states[one * moments + at]! - states[other * moments + at]!
  })
  const ordered = new Uint16Array(states.length)
  places.forEach((place, at) => {
    ordered.set(states.subarray(place * moments, (place + 1) * moments), at * moments)
  })
  return {
    places,
    states: ordered,
    lengths: places.map((place) => lengths[place]!),
    shared: places.map((place, at) => (at === 0 ? 0 : common(places[at - 1]!, place))),
  }
}

function reversed(states: Uint16Array, lengths: Int32Array, moments: number): Uint16Array {
  const result = states.slice()
  lengths.forEach((length, sequence) => {
    result.subarray(sequence * moments, sequence * moments + length).reverse()
  })
  return result
}
