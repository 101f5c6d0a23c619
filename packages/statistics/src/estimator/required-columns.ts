import { SettingError } from '../result/setting-error.ts'
import type { ColumnRole, EstimatorColumns } from './estimator.ts'

/**
 * The columns an estimator cannot do without.
 *
 * @throws SettingError naming the first role that was not given.
 */
export function requiredColumns<Role extends ColumnRole>(
  columns: EstimatorColumns,
  roles: readonly Role[],
): Required<Pick<EstimatorColumns, Role>> {
  const absent = roles.find((role) => columns[role] === undefined)
  if (absent !== undefined) throw new SettingError(`this estimator needs the column '${absent}'`)
  return columns as Required<Pick<EstimatorColumns, Role>>
}
