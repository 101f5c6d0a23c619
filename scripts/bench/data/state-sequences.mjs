import { randomStream } from '@doorstroom/statistics'

/** States A to F over the given number of months; a person changes with a chance of eight percent a month. */
export function stateSequences(people, months, seed) {
  const stream = randomStream(seed)
  const columns = Object.fromEntries(Array.from({ length: months }, (_, month) => [`m${month + 1}`, new Array(people)]))
  for (let person = 0; person < people; person++) {
    let state = stream.integer(0, 5)
    for (let month = 1; month <= months; month++) {
      if (stream.uniform() < 0.08) state = stream.integer(0, 5)
      columns[`m${month}`][person] = 'ABCDEF'[state]
    }
  }
  return columns
}
