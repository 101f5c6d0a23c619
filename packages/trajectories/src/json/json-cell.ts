import { type DecimalMark, withMark } from '../cell/decimal-mark.ts'
import type { Problem } from '../finding/problem.ts'
import { jsonNumberLong, jsonNumberTooLarge, jsonTextBroken, jsonValueNested } from './json-problem.ts'

/** The text of a cell and what is to be said about it. */
export interface JsonCell {
  readonly text: string
  readonly problem: Problem | null
}

const literals: ReadonlyMap<string, string> = new Map([
  ['null', ''],
  ['true', '1'],
  ['false', '0'],
])

const halfCharacter = /\p{Surrogate}/u

/**
 * A JSON value as the text of a cell: text as it is, truth as 1 and 0, null as the empty cell, a whole number with all
 * its digits, another number in the shortest form that reads back.
 *
 * @param source - a value as written, or null for an object or a list
 * @param decimal - the mark that numbers get
 * @example
 * jsonCell('12345678901234567890').text // '12345678901234567890'
 * jsonCell('1.50').text // '1.5'
 */
export function jsonCell(source: string | null, decimal: DecimalMark = '.'): JsonCell {
  if (source === null) return { text: '', problem: jsonValueNested }
  const literal = literals.get(source)
  if (literal !== undefined) return { text: literal, problem: null }
  if (source.startsWith('"')) {
    const text = source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1)
    return halfCharacter.test(text) ? { text: '', problem: jsonTextBroken } : { text, problem: null }
  }
  const value = Number(source)
  if (!Number.isFinite(value)) return { text: '', problem: jsonNumberTooLarge }
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { text: withMark(String(value), decimal), problem: null }
  return { text: /^-?\d+$/.test(source) ? source : String(value), problem: jsonNumberLong }
}
