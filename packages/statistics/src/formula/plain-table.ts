/** A column as it comes from a file: numbers with NaN for missing, or names with null for missing. */
export type TableColumn = Float64Array | readonly (string | null)[]

/** Columns of equal length by name. */
export type PlainTable = Readonly<Record<string, TableColumn>>
