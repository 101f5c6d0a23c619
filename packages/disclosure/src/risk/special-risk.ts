import { type CodedValues, codedValues, missingCode, pairedCodes } from './coded-values.ts'
import type { RiskColumn } from './risk-input.ts'

/** What a special column gives away about people who look alike. */
export interface SpecialRisk {
  readonly column: string
  /** l: the smallest number of different known values in a class; null when no value is known. */
  readonly fewestValues: number | null
  /** Share of the persons with a known value whose class has one known value only, from 0 to 1. */
  readonly shareBelowTwo: number
  /** t: the largest variational distance between the values in a class and in the whole file, from 0 to 1. */
  readonly largestDistance: number
}

/**
 * Distinct l-diversity and t-closeness of a special column. Missing values tell nothing: they are left out, and so is a
 * class in which no value is known. The variational distance is half the sum of absolute differences between shares.
 * Source: Machanavajjhala et al. (2007), l-diversity; Li, Li & Venkatasubramanian (2007), t-closeness.
 *
 * @example
 * specialRisk(codedValues(['a', 'a', 'b']), { name: 'health', values: ['ill', 'well', 'ill'] }).fewestValues // 1
 */
export function specialRisk(classes: CodedValues, { name, values }: RiskColumn): SpecialRisk {
  const special = codedValues(values)
  const pairs = pairedCodes(classes, special)
  const inFile = new Int32Array(special.count)
  const inClass = new Int32Array(classes.count)
  const inPair = new Int32Array(pairs.count)
  const classOfPair = new Int32Array(pairs.count)
  const valueOfPair = new Int32Array(pairs.count)
  let known = 0
  for (const [row, value] of special.codes.entries()) {
    if (value === missingCode) continue
    const group = classes.codes[row]!
    const pair = pairs.codes[row]!
    known += 1
    inFile[value]! += 1
    inClass[group]! += 1
    inPair[pair]! += 1
    classOfPair[pair] = group
    valueOfPair[pair] = value
  }
  const different = new Int32Array(classes.count)
  const distance = new Float64Array(classes.count)
  for (const [pair, count] of inPair.entries()) {
    if (count === 0) continue
    const group = classOfPair[pair]!
    different[group]! += 1
    distance[group]! += Math.max(0, count / inClass[group]! - inFile[valueOfPair[pair]!]! / known)
  }
  const looked = different.filter((count) => count > 0)
  const alike = inClass.reduce((total, count, group) => total + (different[group] === 1 ? count : 0), 0)
  return {
    column: name,
    fewestValues: looked.length === 0 ? null : looked.reduce((low, count) => Math.min(low, count)),
    shareBelowTwo: known === 0 ? 0 : alike / known,
    largestDistance: distance.reduce((high, far) => Math.max(high, far), 0),
  }
}
