import type { AnyEstimator, ColumnRole, CovariateColumn, EstimatorColumns } from '@doorstroom/statistics'
import { closest, type RawTable } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { nameList } from '../terminal/option-value.ts'
import { causeColumn, clusterColumn, covariateColumns, numberColumn, treatedColumn } from './plain-columns.ts'

type Options = Readonly<Record<string, unknown>>
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/**
 * The columns an estimator asked for, taken from a raw file by the names given as options.
 *
 * @throws CommandError when a required role was not given, a column does not exist, or a cell is not what its role needs
 */
export function columnsByRole(table: RawTable, options: Options, estimator: AnyEstimator): EstimatorColumns {
  const roles: readonly ColumnRole[] = [...estimator.roles.required, ...estimator.roles.optional]
  const columns: Writable<EstimatorColumns> = {}
  const cells = (name: string) => cellsOf(table, name)
  const given = (role: ColumnRole) => roles.includes(role) && typeof options[role] === 'string'
  const name = (role: ColumnRole) => String(options[role])
  if (given('outcome')) columns.outcome = numberColumn(cells(name('outcome')), name('outcome'), table.lines)
  if (given('treated')) columns.treated = treatedColumn(cells(name('treated')), name('treated'), table.lines)
  if (given('time')) columns.time = numberColumn(cells(name('time')), name('time'), table.lines)
  if (given('weights')) columns.weights = numberColumn(cells(name('weights')), name('weights'), table.lines)
  if (given('clusters')) columns.clusters = clusterColumn(cells(name('clusters')))
  if (given('event')) {
    const { event, causes } = causeColumn(cells(name('event')))
    columns.event = event
    columns.causes = causes
  }
  if (given('covariates')) {
    const essential = nameList(options.essential)
    columns.covariates = nameList(options.covariates).flatMap((covariate): CovariateColumn[] =>
      covariateColumns(cells(covariate), covariate, essential.includes(covariate)),
    )
  }
  const missing = estimator.roles.required.filter((role) => columns[role] === undefined)
  if (missing.length > 0)
    throw new CommandError(
      'estimate.missingRole',
      `${estimator.id} needs ${missing.map((role) => `--${role}`).join(' and ')}`,
      `doorstroom list estimators ${estimator.id}`,
      exitCode.usage,
    )
  return columns
}

function cellsOf(table: RawTable, name: string): readonly string[] {
  const cells = table.cells[table.columns.indexOf(name)]
  if (cells !== undefined) return cells
  const suggestion = closest(name, table.columns)
  throw new CommandError(
    'estimate.noColumn',
    `${table.file} has no column ${name}`,
    suggestion === null ? `it has ${table.columns.join(', ')}` : `did you mean ${suggestion}?`,
    exitCode.usage,
  )
}
