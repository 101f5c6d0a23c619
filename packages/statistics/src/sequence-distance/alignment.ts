/** Sequences to be aligned, as numbers of states, and what aligning gains. */
export interface AlignmentInput {
  readonly count: number
  readonly moments: number
  /** State of sequence i at moment t, at i * moments + t; beyond its end the state that gains nothing. */
  readonly states: Uint16Array
  readonly lengths: Int32Array
  /** States and the one that gains nothing, the last. */
  readonly size: number
  readonly gains: Float64Array
}

/** Aligns one sequence after another with a batch of others. */
export interface Alignment {
  /** Sequences in a batch. */
  readonly batch: number
  /** Takes the sequences from `first` on as the batch. */
  load(first: number): void
  /**
   * Largest total gain of a sequence with each of the batch, in the order of the batch.
   *
   * @param shared - Leading states it has in common with the sequence asked for just before; 0 after loading.
   */
  gainsWith(sequence: number, shared: number): ArrayLike<number>
}

/**
 * One pair at a time, in plain numbers: the largest total gain over all ways to put states of both opposite each other
 * in order.
 */
export function plainAlignment({ moments, states, lengths, size, gains }: AlignmentInput): Alignment {
  const row = new Float64Array(moments + 1)
  let batchFirst = 0
  return {
    batch: 1,
    load(first) {
      batchFirst = first
    },
    gainsWith(sequence) {
      row.fill(0)
      const columns = lengths[batchFirst]!
      for (let place = 0; place < lengths[sequence]!; place += 1) {
        const from = states[sequence * moments + place]! * size
        let diagonal = 0
        for (let column = 1; column <= columns; column += 1) {
          const above = row[column]!
          const opposite = diagonal + gains[from + states[batchFirst * moments + column - 1]!]!
          const best = Math.max(above, opposite)
          row[column] = Math.max(row[column - 1]!, best)
          diagonal = above
        }
      }
      return [row[columns]!]
    },
  }
}
