/**
 * A rule on rows in words or in R's signs as a test: `econ_hard > 3.6 and (id mod 3) == 0, or (id mod 11) == 0`, with
 * `and`, `or`, `not`, `mod`, `& | ! %% == != < <= > >= + - * /`, numbers, quoted names and columns. A comma is only a
 * pause. An unknown value makes a comparison false.
 */
export function rowRule(text, table) {
  const tokens =
    text.match(/'[^']*'|"[^"]*"|\d+\.?\d*(?:[eE][+-]?\d+)?|[A-Za-z_.][\w.]*|%%|[<>=!]=|&&?|\|\|?|[-+*/()<>!]/g) ?? []
  let position = 0
  const next = (...signs) => (signs.includes(tokens[position]) ? tokens[position++] : undefined)
  const either = () => chain(both, { or: (a, b) => a || b, '|': (a, b) => a || b, '||': (a, b) => a || b })
  const both = () => chain(denied, { and: (a, b) => a && b, '&': (a, b) => a && b, '&&': (a, b) => a && b })
  const denied = () => {
    if (!next('not', '!')) return compared()
    const inside = denied()
    return (row) => !inside(row)
  }
  const compared = () => chain(sum, comparisons)
  const sum = () => chain(product, { '+': (a, b) => a + b, '-': (a, b) => a - b })
  const product = () => chain(signed, { '*': (a, b) => a * b, '/': (a, b) => a / b, mod: remainder, '%%': remainder })
  const signed = () => {
    if (!next('-')) return atom()
    const inside = signed()
    return (row) => -inside(row)
  }
  const atom = () => {
    if (next('(')) {
      const inside = either()
      if (!next(')')) throw new Error(`cannot read the rule ${text}`)
      return inside
    }
    const token = tokens[position++]
    if (token === undefined) throw new Error(`cannot read the rule ${text}`)
    if (/^['"]/.test(token)) return () => token.slice(1, -1)
    if (/^\d/.test(token)) return () => Number(token)
    const column = table.column(token)
    return (row) => column[row]
  }
  const chain = (part, signs) => {
    let left = part()
    for (let sign = next(...Object.keys(signs)); sign !== undefined; sign = next(...Object.keys(signs))) {
      const [before, after, join] = [left, part(), signs[sign]]
      left = (row) => join(before(row), after(row))
    }
    return left
  }
  const rule = either()
  if (position < tokens.length) throw new Error(`cannot read the rule ${text}`)
  return (row) => Boolean(rule(row))
}

const known = (test) => (a, b) => a !== null && b !== null && test(a, b)
const remainder = (a, b) => a - b * Math.floor(a / b)
const comparisons = {
  '==': known((a, b) => a === b),
  '!=': known((a, b) => a !== b),
  '<': known((a, b) => a < b),
  '<=': known((a, b) => a <= b),
  '>': known((a, b) => a > b),
  '>=': known((a, b) => a >= b),
}
