import { formulaFailure } from './formula-failure.ts'

/** A formula taken apart; each term is the list of variables it multiplies, main effects first. */
export interface Formula {
  /** Left of `~`; null for a formula without outcome. */
  readonly outcome: string | null
  readonly intercept: boolean
  readonly terms: readonly (readonly string[])[]
  /** Columns in `(1 | column)`. */
  readonly randomIntercepts: readonly string[]
}

/**
 * Reads a formula in the notation of Wilkinson and Rogers (1973) as R writes it: `y ~ age + factor(site) * treated`,
 * `I(age^2)`, `a:b`, `-1`, `(1 | person)`. Terms keep their order within a degree, and variables
 * that of their first appearance; `a * b` is `a + b + a:b`.
 *
 * @throws EstimationFailure `statistics.formula` for a part that cannot be read.
 *
 * Source: Wilkinson and Rogers (1973), Applied Statistics 22(3), doi 10.2307/2346786.
 *
 * @example
 * parseFormula('y ~ a * b').terms // [['a'], ['b'], ['a', 'b']]
 */
export function parseFormula(text: string): Formula {
  const sides = text.split('~')
  if (sides.length > 2) throw formulaFailure('er staat meer dan een ~ in', 'it has more than one ~')
  const outcome = sides.length === 2 ? sides[0]!.trim() || null : null
  const terms: string[][] = []
  const randomIntercepts: string[] = []
  let intercept = true
  for (const { sign, part } of signedParts(sides.at(-1)!)) {
    const random = part.match(/^\(\s*1\s*\|\s*([\w.]+)\s*\)$/)
    if (random) randomIntercepts.push(random[1]!)
    else if (part === '1' || part === '0') intercept = (part === '1') === (sign === '+')
    else if (sign === '-') throw formulaFailure('alleen -1 kan eraf', 'only -1 can be taken away')
    else terms.push(...expanded(part))
  }
  const variables = [...new Set(terms.flat())]
  const inOrder = (term: readonly string[]) => variables.filter((variable) => term.includes(variable))
  const distinct = new Map(terms.map(inOrder).map((term) => [term.join(':'), term] as const))
  const ordered = [...distinct.values()].sort((left, right) => left.length - right.length)
  return { outcome, intercept, terms: ordered, randomIntercepts }
}

function expanded(part: string): string[][] {
  const factors = splitOutside(part, '*').map((factor) => splitOutside(factor, ':').map(variableName))
  const terms: string[][] = []
  for (const factor of factors) terms.push(factor, ...terms.map((term) => [...term, ...factor]))
  return terms
}

function variableName(text: string): string {
  const name = text.replaceAll(/\s+/g, '').replaceAll(/(?<=[\w.)])(?<!\d[eE])([-+*])/g, ' $1 ')
  if (/^[A-Za-z.][\w.]*$/.test(name) || /^(factor|I|log|sqrt|exp)\(.+\)$/.test(name)) return name
  throw formulaFailure('een deel is niet te lezen', `cannot read '${name}'`)
}

function signedParts(text: string): { sign: string; part: string }[] {
  const parts = splitOutside(text, '+').flatMap((plus) =>
    splitOutside(plus, '-').map((part, index) => ({ sign: index === 0 ? '+' : '-', part: part.trim() })),
  )
  return parts.filter(({ part }) => part !== '')
}

/** Splits at a mark that stands outside parentheses. */
function splitOutside(text: string, mark: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === mark && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  if (depth !== 0) throw formulaFailure('de haakjes kloppen niet', 'its brackets do not match')
  return parts
}
