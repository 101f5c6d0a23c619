import type { NumberSource } from './draw-fate.ts'

const letters = 'abcdefghijkmnpqrstuvwxyz'
const alphabet = `${letters}23456789`

/**
 * A pseudonym of small letters and digits that starts with a letter, so that it can be no citizen service number, no
 * running number and no telephone number. Twelve characters hold some sixty bits.
 *
 * @example
 * pseudonym(stream, 12) // 'k4vw9qhx2mte'
 */
export function pseudonym(stream: Pick<NumberSource, 'uniform'>, length: number): string {
  let text = letters[Math.floor(stream.uniform() * letters.length)]!
  while (text.length < length) text += alphabet[Math.floor(stream.uniform() * alphabet.length)]!
  return text
}

/**
 * The pseudonym of a person's n-th job, spell or questionnaire: a prefix of their own and two characters.
 *
 * @example
 * numbered('k4vw9qhx2m', 1) // 'k4vw9qhx2mab'
 */
export function numbered(prefix: string, n: number): string {
  return prefix + alphabet[Math.floor(n / alphabet.length) % alphabet.length]! + alphabet[n % alphabet.length]!
}
