export type { ColumnReader } from './column-reader.ts'
export { columnsByRole, type NamedRole, type RoleNames } from './columns-by-role.ts'
export { completeRows } from './complete-rows.ts'
export type { CovariateColumn } from './covariate-column.ts'
export type {
  AnyEstimator,
  ColumnRole,
  Estimator,
  EstimatorColumns,
  EstimatorFamily,
  EstimatorSettings,
} from './estimator.ts'
export type { EstimatorOption, OptionValue } from './estimator-option.ts'
export { type LabelColumn, labelColumn } from './label-column.ts'
export { levelColumns } from './level-columns.ts'
export type { NamedColumn } from './named-column.ts'
export { numericCovariate } from './numeric-covariate.ts'
export { optionValue } from './option-value.ts'
export { placeRow } from './place-row.ts'
export { requiredColumns } from './required-columns.ts'
export { type ColumnTable, tableReader } from './table-reader.ts'
