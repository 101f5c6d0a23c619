export { type ModelMatrix, modelMatrix } from './model-matrix.ts'
export { type Formula, parseFormula } from './parse-formula.ts'
export type { PlainTable, TableColumn } from './plain-table.ts'
