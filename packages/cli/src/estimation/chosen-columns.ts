import {
  type AnyEstimator,
  columnsByRole,
  type EstimatorColumns,
  modelMatrix,
  numericCovariate,
  type PlainTable,
  type RoleNames,
} from '@doorstroom/statistics'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { kebabCase } from '../terminal/kebab-case.ts'
import { nameList } from '../terminal/option-value.ts'
import { type ColumnSource, takeRows } from './column-source.ts'
import { roleOptions } from './role-options.ts'
import { plainColumn, textReader } from './text-reader.ts'

type Options = Readonly<Record<string, unknown>>

/** Columns an estimator asked for, and how many rows a formula left out because something in it is missing. */
export interface ChosenColumns {
  readonly columns: EstimatorColumns
  readonly leftOut: number
}

/**
 * The columns an estimator asked for, taken from a raw file by the names given as options; a formula gives outcome and
 * covariates at once.
 *
 * @throws CommandError when a required role was not given, a column does not exist, or a cell is not what its role needs
 */
export function chosenColumns(source: ColumnSource | null, options: Options, estimator: AnyEstimator): ChosenColumns {
  const chosen = source === null ? { columns: {}, leftOut: 0 } : readColumns(source, options, estimator)
  const missing = estimator.roles.required.filter((role) => !(role in chosen.columns))
  if (missing.length > 0)
    throw new CommandError(
      'estimate.missingRole',
      `${estimator.id} needs ${missing.map((role) => `--${kebabCase(role)}`).join(' and ')}`,
      `doorstroom list estimators ${estimator.id}`,
      exitCode.usage,
    )
  return chosen
}

function readColumns(source: ColumnSource, options: Options, estimator: AnyEstimator): ChosenColumns {
  const matrix = typeof options.formula === 'string' ? formulaColumns(source, options.formula) : null
  const rows = matrix === null ? source : takeRows(source, matrix.rows)
  const columns = {
    ...matrix?.columns,
    ...columnsByRole(textReader(rows), roleNames(options, estimator, source.columns)),
  }
  const essential = nameList(options.essential)
  const covariates = columns.covariates?.map((covariate) => ({
    ...covariate,
    essential: essential.includes(covariate.name.split(' = ')[0]!),
  }))
  return {
    columns: { ...columns, ...(covariates && { covariates }) },
    leftOut: matrix === null ? 0 : source.lines.length - matrix.rows.length,
  }
}

/** The names given for the roles this estimator has; `first:last` stands for all columns from one to the other. */
function roleNames(options: Options, { roles }: AnyEstimator, columns: readonly string[]): RoleNames {
  const offered = [...roles.required, ...roles.optional].filter((role) => role !== 'causes')
  const given = offered.filter((role) => typeof options[role] === 'string')
  return Object.fromEntries(
    given.map((role) => {
      const names = String(options[role])
      return [
        role,
        roleOptions[role].value === '<column>' ? names : nameList(names).flatMap((name) => spread(name, columns)),
      ]
    }),
  )
}

function spread(name: string, columns: readonly string[]): readonly string[] {
  const [first = -1, last = -1] = name.split(':').map((end) => columns.indexOf(end))
  return columns.includes(name) || first < 0 || last < first ? [name] : columns.slice(first, last + 1)
}

function formulaColumns(source: ColumnSource, formula: string) {
  const words: readonly string[] = formula.match(/[A-Za-z.][\w.]*/g) ?? []
  // The first column tells the number of rows of a formula without variables.
  const needed = source.columns.filter((name, index) => index === 0 || words.includes(name))
  const table: PlainTable = Object.fromEntries(needed.map((name) => [name, plainColumn(source, name)]))
  const matrix = modelMatrix(formula, table)
  const names = matrix.terms.slice(matrix.intercept ? 1 : 0)
  const covariates = matrix.columns.map((values, index) => numericCovariate(names[index]!, values))
  return { rows: matrix.rows, columns: { ...(matrix.outcome && { outcome: matrix.outcome }), covariates } }
}
