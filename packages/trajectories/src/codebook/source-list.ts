import type { Text } from '../text.ts'

/** One code of a register and the canonical code that means the same. */
export interface SourceCode {
  readonly label: Text
  /** Null when nothing in the canonical list means this. */
  readonly canonical: string | null
  /** True when the counterpart is our own reading rather than the same scheme under another name. */
  readonly ownReading?: true
}

/** The code list of a register in one version, with the canonical counterpart of each code; other lists stand beside it. */
export interface SourceList {
  /** Lower case with hyphens; `recode: { list: id@version }` names it. */
  readonly id: string
  readonly version: string
  /** First day on which this version held, ISO; null when not published. */
  readonly validFrom: string | null
  /** Where the codes were found. */
  readonly source: string
  readonly label: Text
  /** Id of the canonical list its counterparts come from. */
  readonly target: string
  /** Codes as the register writes them, leading zeros included; a code that could not be verified is not here. */
  readonly codes: Readonly<Record<string, SourceCode>>
}
