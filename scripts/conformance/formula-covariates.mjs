import { labelColumn, modelMatrix, parseFormula } from '@doorstroom/statistics'

/** The right-hand side of a formula as a regression on the rows in which it and the named columns are complete. */
export function formulaDesign(table, formula, alsoComplete) {
  const { terms, columns, rows } = modelMatrix(`~ ${formula}`, table.columns, alsoComplete)
  const covariates = columns.map((values, index) => ({
    name: terms[index + 1],
    values,
    binary: values.every((value) => value === 0 || value === 1),
    essential: false,
  }))
  return { terms, covariates, table: table.take(rows) }
}

/** Drops the columns that a regression with an intercept cannot tell from the ones before them, as R's aliases. */
export function distinctCovariates(covariates) {
  const basis = []
  return covariates.filter(({ values }) => {
    const average = values.reduce((sum, value) => sum + value, 0) / values.length
    const rest = values.map((value) => value - average)
    const spread = Math.sqrt(inner(rest, rest))
    if (!(spread > 1e-12 * Math.abs(average) * Math.sqrt(values.length))) return false
    for (const direction of [...basis, ...basis]) {
      const share = inner(rest, direction)
      for (let row = 0; row < rest.length; row++) rest[row] -= share * direction[row]
    }
    const left = Math.sqrt(inner(rest, rest))
    if (!(left > 1e-7 * spread)) return false
    basis.push(rest.map((value) => value / left))
    return true
  })
}

/**
 * Columns whose balance cobalt reports: a number as it is, a category as one 0/1 column per level named `variable_level`
 * (of two levels the second only), products of these for an interaction.
 */
export function splitColumns(table, formula) {
  const name = (variable, level) => `${variable}_${level}`
  return parseFormula(`~ ${formula}`).terms.flatMap((term) =>
    term
      .map((variable) => variableColumns(table, variable, variable, name, false))
      .reduce((left, right) => right.flatMap((second) => left.map((first) => product(first, second)))),
  )
}

/**
 * Columns whose balance MatchIt reports: every variable of the formula by itself, a category as one 0/1 column for each
 * of its levels; a variable that is not a plain name stands in backticks.
 */
export function fullColumns(table, formula) {
  const variables = [...new Set(parseFormula(`~ ${formula}`).terms.flat())]
  return variables.flatMap((variable) => {
    const quoted = /^[A-Za-z.][\w.]*$/.test(variable) ? variable : `\`${variable}\``
    return variableColumns(table, variable, quoted, (name, level) => name + level, true)
  })
}

function variableColumns(table, variable, title, joined, both) {
  const asFactor = variable.match(/^factor\((.+)\)$/)
  const name = asFactor ? asFactor[1] : variable
  if (!asFactor && (!(name in table.columns) || !table.isText(name))) {
    const { columns } = modelMatrix(`~ ${variable}`, table.columns)
    return [{ name: title, values: columns[0] }]
  }
  const labels = labelColumn(variable, table.labels(name))
  const levels = labels.levels.length === 2 && !both ? [1] : labels.levels.keys()
  return Array.from(levels, (code) => ({
    name: joined(title, labels.levels[code]),
    values: Float64Array.from(labels.codes, (one) => (one === code ? 1 : 0)),
  }))
}

function product(left, right) {
  return { name: `${left.name}:${right.name}`, values: left.values.map((value, row) => value * right.values[row]) }
}

function inner(left, right) {
  let sum = 0
  for (let row = 0; row < left.length; row++) sum += left[row] * right[row]
  return sum
}
