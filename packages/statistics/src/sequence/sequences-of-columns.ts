import type { LabelColumn } from '../estimator/label-column.ts'
import { type CodedSequences, codedSequences } from './coded-sequences.ts'

/**
 * Sequences from one column of names per moment, in order of time. Columns with the same levels keep their order;
 * otherwise the states are all levels together, by code point.
 *
 * @throws RangeError when columns differ in length.
 *
 * @example
 * sequencesOfColumns([labelColumn('may', ['work']), labelColumn('june', [null])]).lengths[0] // 1
 */
export function sequencesOfColumns(columns: readonly LabelColumn[]): CodedSequences {
  const persons = columns[0]?.codes.length ?? 0
  if (columns.some(({ codes }) => codes.length !== persons)) throw new RangeError('columns must have the same length')
  const first = columns[0]?.levels ?? []
  const same = columns.every(
    ({ levels }) => levels.length === first.length && levels.every((one, at) => one === first[at]),
  )
  const states = same ? first : [...new Set(columns.flatMap(({ levels }) => levels))].sort((a, b) => (a < b ? -1 : 1))
  const moments = columns.length
  const codes = new Int16Array(persons * moments)
  columns.forEach((column, moment) => {
    const position = Int16Array.from(column.levels, (level) => states.indexOf(level))
    for (let person = 0; person < persons; person += 1) {
      const code = column.codes[person]!
      codes[person * moments + moment] = code < 0 ? -1 : position[code]!
    }
  })
  return codedSequences(states, codes, persons, moments)
}
