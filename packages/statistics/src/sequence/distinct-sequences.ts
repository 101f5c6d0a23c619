import type { CodedSequences } from './coded-sequences.ts'

/** Which sequences are the same. */
export interface DistinctSequences {
  /** First person with each different sequence, in order of appearance. */
  readonly first: Int32Array
  /** Which of the different sequences each person has: a position in `first`. */
  readonly group: Int32Array
  /** Persons with each of the different sequences. */
  readonly counts: Int32Array
}

/**
 * Finds the different sequences; gaps and lengths count as differences.
 *
 * @example
 * distinctSequences(codeSequences([['work'], ['benefit'], ['work']])).counts // Int32Array [2, 1]
 */
export function distinctSequences({ codes, persons, moments }: CodedSequences): DistinctSequences {
  const found = new Map<string, number>()
  const group = new Int32Array(persons)
  const first: number[] = []
  const counts: number[] = []
  for (let person = 0; person < persons; person += 1) {
    const key = String.fromCharCode(...shifted(codes, person * moments, moments))
    const known = found.get(key)
    if (known === undefined) {
      found.set(key, first.length)
      group[person] = first.length
      first.push(person)
      counts.push(1)
    } else {
      group[person] = known
      counts[known]! += 1
    }
  }
  return { first: Int32Array.from(first), group, counts: Int32Array.from(counts) }
}

/** Codes as character codes: unknown becomes 0. */
function shifted(codes: Int16Array, from: number, length: number): Uint16Array {
  const part = new Uint16Array(length)
  for (let at = 0; at < length; at += 1) part[at] = codes[from + at]! + 1
  return part
}
