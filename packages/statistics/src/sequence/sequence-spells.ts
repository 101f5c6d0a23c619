import type { CodedSequences } from './coded-sequences.ts'

/** The spells of all persons, one after the other: those of person p lie from starts[p] to starts[p + 1]. */
export interface SequenceSpells {
  readonly starts: Int32Array
  /** State of each spell: two neighbouring spells always differ. */
  readonly states: Int16Array
  /** Known moments in each spell. */
  readonly durations: Int32Array
}

/**
 * Spells of each person: stretches in one state. A gap between two moments in the same state does not end a spell, and
 * does not lengthen it. Equal to `TraMineR::seqdss` and `seqdur`.
 *
 * Source: Gabadinho, Ritschard, Müller and Studer (2011), Journal of Statistical Software 40(4),
 * doi 10.18637/jss.v040.i04.
 *
 * @example
 * sequenceSpells(codeSequences([['work', 'work', null, 'work', 'benefit']])).durations // Int32Array [3, 1]
 */
export function sequenceSpells({ codes, persons, moments, lengths }: CodedSequences): SequenceSpells {
  const starts = new Int32Array(persons + 1)
  const states = new Int16Array(codes.length)
  const durations = new Int32Array(codes.length)
  let spell = 0
  for (let person = 0; person < persons; person += 1) {
    starts[person] = spell
    const from = person * moments
    const until = from + lengths[person]!
    let current = -1
    let duration = 0
    for (let at = from; at < until; at += 1) {
      const state = codes[at]!
      if (state < 0) continue
      if (state !== current) {
        if (duration > 0) durations[spell - 1] = duration
        states[spell] = state
        spell += 1
        current = state
        duration = 0
      }
      duration += 1
    }
    if (duration > 0) durations[spell - 1] = duration
  }
  starts[persons] = spell
  return { starts, states: states.slice(0, spell), durations: durations.slice(0, spell) }
}
