/** Values that the owner marked as missing in SPSS, apart from cells without a value. */
export interface MissingRule {
  readonly range: { readonly low: number; readonly high: number } | null
  readonly numbers: readonly number[]
  readonly texts: readonly string[]
}

export const noneMissing: MissingRule = { range: null, numbers: [], texts: [] }
