import type { LabelColumn } from '../estimator/label-column.ts'
import { formulaFailure } from './formula-failure.ts'
import { formulaVariable } from './formula-variable.ts'
import { parseFormula } from './parse-formula.ts'
import type { PlainTable } from './plain-table.ts'

/** The numbers a formula stands for, over the rows in which nothing it names is missing. */
export interface ModelMatrix {
  /** Null when the formula has no left side. A text outcome is 1 for its second level and 0 for its first. */
  readonly outcome: Float64Array | null
  readonly intercept: boolean
  /** Names of the coefficients, `(Intercept)` first when there is one. */
  readonly terms: readonly string[]
  /** One column per term except the intercept. */
  readonly columns: readonly Float64Array[]
  /** Which rows of the table were used, in order. */
  readonly rows: Int32Array
  readonly randomIntercepts: readonly string[]
}

/**
 * Regression columns of a formula with treatment contrasts: a category has one 0/1 column per level but the first
 * (levels by code point, numbers by size), named column + level; in an interaction whose lower terms are absent it has
 * one per level, as in R. Rows with a missing value in any variable, or in a column of `alsoComplete`, are left out.
 *
 * @throws EstimationFailure `statistics.formula` when the formula cannot be read or names an absent column.
 *
 * Source: Chambers and Hastie (1992), Statistical Models in S, chapter 2.
 *
 * @example
 * modelMatrix('y ~ site', { y: Float64Array.of(1, 2), site: ['a', 'b'] }).terms // ['(Intercept)', 'siteb']
 */
export function modelMatrix(formula: string, table: PlainTable, alsoComplete: readonly string[] = []): ModelMatrix {
  const { outcome, intercept, terms, randomIntercepts } = parseFormula(formula)
  const needed = new Set([...(outcome ? [outcome] : []), ...terms.flat(), ...randomIntercepts, ...alsoComplete])
  const variables = new Map([...needed].map((name) => [name, formulaVariable(name, table)] as const))
  const length = Object.values(table)[0]?.length ?? 0
  const rows = Int32Array.from({ length }, (_, row) => row).filter((row) =>
    [...variables.values()].every((variable) => !missingAt(variable, row)),
  )
  const keys = new Set(terms.map(keyOf))
  const named = terms.flatMap((term, index) => {
    const parts = term.map((name) => {
      const others = term.filter((other) => other !== name)
      const variable = variables.get(name)!
      const isFirstFactor =
        !intercept && index === terms.findIndex((other) => other.length === 1 && isLabel(variables, other[0]!))
      const contrasts = others.length === 0 ? !isFirstFactor : keys.has(keyOf(others))
      return codedColumns(name, variable, rows, contrasts)
    })
    return parts.reduce((left, right) => right.flatMap((second) => left.map((first) => product(first, second))))
  })
  return {
    outcome: outcome === null ? null : outcomeNumbers(variables.get(outcome)!, rows),
    intercept,
    terms: [...(intercept ? ['(Intercept)'] : []), ...named.map(({ name }) => name)],
    columns: named.map(({ values }) => values),
    rows,
    randomIntercepts,
  }
}

interface Coded {
  readonly name: string
  readonly values: Float64Array
}

const keyOf = (term: readonly string[]) => [...term].sort().join(':')

function isLabel(variables: ReadonlyMap<string, Float64Array | LabelColumn>, name: string): boolean {
  return !(variables.get(name) instanceof Float64Array)
}

function missingAt(variable: Float64Array | LabelColumn, row: number): boolean {
  return variable instanceof Float64Array ? Number.isNaN(variable[row]!) : variable.codes[row]! < 0
}

function codedColumns(
  name: string,
  variable: Float64Array | LabelColumn,
  rows: Int32Array,
  contrasts: boolean,
): Coded[] {
  if (variable instanceof Float64Array) return [{ name, values: Float64Array.from(rows, (row) => variable[row]!) }]
  const present = variable.levels.filter((_, code) => rows.some((row) => variable.codes[row] === code))
  return present.slice(contrasts ? 1 : 0).map((level) => {
    const code = variable.levels.indexOf(level)
    return { name: name + level, values: Float64Array.from(rows, (row) => (variable.codes[row] === code ? 1 : 0)) }
  })
}

function product(left: Coded, right: Coded): Coded {
  return { name: `${left.name}:${right.name}`, values: left.values.map((value, row) => value * right.values[row]!) }
}

function outcomeNumbers(variable: Float64Array | LabelColumn, rows: Int32Array): Float64Array {
  if (variable instanceof Float64Array) return Float64Array.from(rows, (row) => variable[row]!)
  if (variable.levels.length !== 2)
    throw formulaFailure('een uitkomst in tekst heeft twee waarden', 'an outcome in text must have two levels')
  return Float64Array.from(rows, (row) => variable.codes[row]!)
}
