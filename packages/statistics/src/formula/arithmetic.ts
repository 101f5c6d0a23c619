import { formulaFailure } from './formula-failure.ts'

type Lookup = (name: string) => number

/**
 * Makes a function of an expression with numbers, columns, `+ - * / ^`, brackets and log, sqrt, exp.
 *
 * @throws EstimationFailure `statistics.formula` for an expression that cannot be read.
 *
 * @example
 * arithmetic('(age - 40)^2')(() => 43) // 9
 */
export function arithmetic(expression: string): (lookup: Lookup) => number {
  const tokens = expression.match(/\d+\.?\d*(?:[eE][+-]?\d+)?|[A-Za-z.][\w.]*|[-+*/^()]/g) ?? []
  let position = 0
  const take = (...signs: string[]) => (signs.includes(tokens[position] ?? '') ? tokens[position++] : undefined)
  const unreadable = () => formulaFailure('een berekening is niet te lezen', `cannot read '${expression}'`)

  const sum = (): ((lookup: Lookup) => number) => chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b })
  const product = (): ((lookup: Lookup) => number) => chain(signed, { '*': (a, b) => a * b, '/': (a, b) => a / b })
  const chain = (part: () => (lookup: Lookup) => number, signs: Record<string, (a: number, b: number) => number>) => {
    let left = part()
    for (let sign = take(...Object.keys(signs)); sign !== undefined; sign = take(...Object.keys(signs))) {
      const [before, after, join] = [left, part(), signs[sign]!]
      left = (lookup) => join(before(lookup), after(lookup))
    }
    return left
  }
  const signed = (): ((lookup: Lookup) => number) => {
    if (!take('-')) return power()
    const value = signed()
    return (lookup) => -value(lookup)
  }
  const power = (): ((lookup: Lookup) => number) => {
    const base = atom()
    if (!take('^')) return base
    const exponent = signed()
    return (lookup) => base(lookup) ** exponent(lookup)
  }
  const atom = (): ((lookup: Lookup) => number) => {
    if (take('(')) {
      const inside = sum()
      if (!take(')')) throw unreadable()
      return inside
    }
    const token = tokens[position++]
    if (token === undefined || /^[-+*/^()]$/.test(token)) throw unreadable()
    if (/^\d/.test(token)) return () => Number(token)
    const called = functions[token]
    if (called === undefined || !take('(')) return (lookup) => lookup(token)
    const inside = sum()
    if (!take(')')) throw unreadable()
    return (lookup) => called(inside(lookup))
  }

  const value = sum()
  if (position < tokens.length) throw unreadable()
  return value
}

const functions: Readonly<Record<string, (value: number) => number>> = {
  log: Math.log,
  sqrt: Math.sqrt,
  exp: Math.exp,
  I: (value) => value,
}
