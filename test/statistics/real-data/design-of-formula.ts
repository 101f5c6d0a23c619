import { numbersOf, type Person } from './reference-case.ts'

/** An R formula of main effects as columns; the names are R's names of the coefficients. */
export interface FormulaDesign {
  readonly names: readonly string[]
  readonly columns: readonly Float64Array[]
  readonly outcome: Float64Array
  /** The persons without an empty cell in any variable. */
  readonly people: readonly Person[]
}

/** Text and `factor(x)` become one 0/1 column per level but the first, levels in the order of code points. */
export function designOfFormula(formula: string, everyone: readonly Person[], also: readonly string[]): FormulaDesign {
  const [response, right] = formula.split('~').map((side) => side.trim()) as [string, string]
  const terms = right.split('+').map((term) => term.trim())
  const variable = (term: string) => term.replace(/^factor\((.*)\)$/, '$1')
  const used = [response, ...terms.map(variable), ...also]
  const people = everyone.filter((person) => used.every((name) => person[name] !== ''))
  const expanded = terms.flatMap((term) => {
    const name = variable(term)
    const cells = people.map((person) => person[name]!)
    const isText = name !== term || cells.some((cell) => Number.isNaN(Number(cell)))
    if (!isText) return [{ name, values: numbersOf(people, name) }]
    const levels = [...new Set(cells)].sort((a, b) => (a < b ? -1 : 1))
    return levels.slice(1).map((level) => ({
      name: `${term}${level}`,
      values: Float64Array.from(cells, (cell) => (cell === level ? 1 : 0)),
    }))
  })
  return {
    names: ['(Intercept)', ...expanded.map(({ name }) => name)],
    columns: expanded.map(({ values }) => values),
    outcome: numbersOf(people, response),
    people,
  }
}
