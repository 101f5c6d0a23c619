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
 * Columns whose balance R's packages report: a number as it is, a category as one 0/1 column per level (`joined` names
 * them, `both` says whether a category of two levels keeps both), products of these for an interaction.
 */
export function balanceColumns(table, formula, { joined, both }) {
  const terms = parseFormula(`~ ${formula}`).terms
  return terms.flatMap((term) =>
    term
      .map((variable) => variableColumns(table, variable, joined, both))
      .reduce((left, right) => right.flatMap((second) => left.map((first) => product(first, second)))),
  )
}

function variableColumns(table, variable, joined, both) {
  const asFactor = variable.match(/^factor\((.+)\)$/)
  const name = asFactor ? asFactor[1] : variable
  if (!asFactor && (!(name in table.columns) || !table.isText(name))) {
    const { columns } = modelMatrix(`~ ${variable}`, table.columns)
    return [{ name: variable, values: columns[0] }]
  }
  const labels = labelColumn(variable, table.labels(name))
  const levels = labels.levels.length === 2 && !both ? [1] : labels.levels.keys()
  return Array.from(levels, (code) => ({
    name: joined(variable, labels.levels[code]),
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
