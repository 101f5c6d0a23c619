/** How large an input file may be before it is refused; they guard what people type and export. */
export interface SizeLimits {
  readonly bytes: number
  readonly rows: number
  readonly columns: number
  /** Characters in one cell. */
  readonly cellLength: number
  /** Characters in one row. */
  readonly rowLength: number
}

/** 200 MB, 2 million rows, 200 columns, 1 000 characters a cell, 64 000 a row. */
export const sizeLimits: SizeLimits = {
  bytes: 200_000_000,
  rows: 2_000_000,
  columns: 200,
  cellLength: 1000,
  rowLength: 65_536,
}
