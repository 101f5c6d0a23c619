import type { MissingRule } from './missing-rule.ts'

/** A column of the file: where its bytes stand in a case and how they are to be read. */
export interface SavVariable {
  readonly name: string
  /** Bytes of text; 0 for a number. */
  readonly width: number
  /** Stretches of a case, joined and cut to the width; text of more than 255 bytes has several. */
  readonly segments: readonly { readonly offset: number; readonly length: number }[]
  /** Code of the print format. */
  readonly format: number
  readonly missing: MissingRule
}
