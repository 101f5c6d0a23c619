/** Where a definition comes from, in the form a reader can look up. */
export interface Source {
  readonly author: string
  readonly year: number
  readonly title?: string
  /** DOI without the resolver, such as `10.1093/biomet/70.1.41`. */
  readonly doi?: string
  /** What was taken from this source. */
  readonly taken: string
}
