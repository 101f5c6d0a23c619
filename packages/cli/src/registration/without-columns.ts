import type { ColumnValues, StagedRegistration, Table, TableSet } from '@doorstroom/trajectories'

/**
 * A register whose parts have no texts in some columns: those with free text do not come in (rule I-08). Its `query`
 * still sees them.
 *
 * @param columns - names of columns by canonical table
 */
export function withoutColumns(
  staged: StagedRegistration,
  columns: ReadonlyMap<string, ReadonlySet<string>>,
): StagedRegistration {
  const part = async (...which: Parameters<StagedRegistration['part']>): Promise<TableSet> =>
    new Map([...(await staged.part(...which))].map(([name, table]) => [name, emptied(table, columns.get(name))]))
  return { ...staged, part }
}

function emptied(table: Table, names: ReadonlySet<string> | undefined): Table {
  if (names === undefined || names.size === 0) return table
  const columns = [...table.columns].map(([name, values]): [string, ColumnValues] => [
    name,
    names.has(name) ? withoutTexts(values, table.rowCount) : values,
  ])
  return { ...table, columns: new Map(columns) }
}

/** Free text cannot have been read as a number, a day or a truth value: such a cell was an error. */
function withoutTexts(values: ColumnValues, rows: number): ColumnValues {
  if (values.kind !== 'text' && values.kind !== 'texts') return values
  return { kind: values.kind, values: new Array<null>(rows).fill(null) }
}
