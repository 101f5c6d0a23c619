import { monthNumber } from '../calendar/month-number.ts'
import { type CodedValues, codedValues, pairedCodes } from './coded-values.ts'
import type { RiskSpells } from './risk-input.ts'

/** The different coarse spells of each person, as codes; persons without spells are left out. */
export interface CoarseSpells {
  /** Codes of the first person, then of the second and so on; rising within a person. */
  readonly codes: Int32Array
  /** Where each person begins in `codes`, and one entry more. */
  readonly starts: Int32Array
  /** Number of different spells in the file; every code is below it. */
  readonly count: number
}

/**
 * Spells as seen by someone who knows the state and the period in which each began and ended (its last day), and no day.
 * A spell that still runs is different from one that ended.
 *
 * @param months - length of a period in months: 1, or 3 for quarters
 * @example
 * coarseSpells({ person: [0, 0], state: ['w', 'u'], begin: [0, 31], end: [31, null] }, 1).count // 2
 */
export function coarseSpells({ person, state, begin, end }: RiskSpells, months: number): CoarseSpells {
  const spells = person.length
  const firsts = new Float64Array(spells)
  const lasts = new Float64Array(spells)
  for (let row = 0; row < spells; row += 1) {
    const last = end[row] ?? Number.NaN
    firsts[row] = Math.floor(monthNumber(begin[row]!) / months)
    // NaN, for a spell that still runs, stays NaN here and is a value of its own below.
    lasts[row] = Math.max(firsts[row]!, Math.floor(monthNumber(last - 1) / months))
  }
  const stateAndFirst = pairedCodes(codedValues(state), codedValues(firsts))
  return differentSpells(person, pairedCodes(stateAndFirst, codedValues(lasts)))
}

/** The codes in order of person and code, each once a person. */
function differentSpells(persons: ArrayLike<number>, { codes: spells, count }: CodedValues): CoarseSpells {
  const keys = new Float64Array(spells.length)
  for (let row = 0; row < keys.length; row += 1) keys[row] = persons[row]! * count + spells[row]!
  keys.sort()
  const codes = new Int32Array(keys.length)
  const starts = new Int32Array(keys.length + 1)
  let kept = 0
  let people = 0
  let last = -1
  for (let place = 0; place < keys.length; place += 1) {
    if (place > 0 && keys[place] === keys[place - 1]) continue
    const person = Math.floor(keys[place]! / count)
    if (person !== last) {
      starts[people] = kept
      people += 1
      last = person
    }
    codes[kept] = keys[place]! % count
    kept += 1
  }
  starts[people] = kept
  return { codes: codes.subarray(0, kept), starts: starts.subarray(0, people + 1), count }
}
