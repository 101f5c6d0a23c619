/** Names under which firms keep a canonical column, in Dutch, English and French, as `normalName` writes them. */
export interface ColumnSynonym {
  readonly table: string
  readonly column: string
  /** Names that mean this column in any file. */
  readonly own: readonly string[]
  /** Names that mean this column only in a file that is about this table. */
  readonly shared?: readonly string[]
}
