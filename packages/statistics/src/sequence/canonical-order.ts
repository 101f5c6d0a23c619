import { type CodedSequences, codedSequences } from './coded-sequences.ts'

/** Persons sorted by their sequences as words; who has the same sequence stays in the order given. */
export function canonicalOrder({ codes, persons, moments }: CodedSequences): Int32Array {
  return Int32Array.from({ length: persons }, (_, person) => person).sort((one, other) => {
    for (let moment = 0; moment < moments; moment += 1) {
      const difference = codes[one * moments + moment]! - codes[other * moments + moment]!
      if (difference !== 0) return difference
    }
    return one - other
  })
}

/** The sequences of the given persons, in the given order. */
export function takeSequences({ codes, moments, states }: CodedSequences, persons: ArrayLike<number>): CodedSequences {
  const taken = new Int16Array(persons.length * moments)
  for (let place = 0; place < persons.length; place += 1)
    taken.set(codes.subarray(persons[place]! * moments, (persons[place]! + 1) * moments), place * moments)
  return codedSequences(states, taken, persons.length, moments)
}
