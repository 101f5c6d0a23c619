import type { Text } from '../../text.ts'

/** One column as the gate on the way in sees it: its name and its non-empty cells as text. */
export interface InputColumn {
  readonly file: string
  readonly name: string
  readonly cells: readonly string[]
  /** Names of the other columns of the file: a postcode beside a birth year tells more than a postcode. */
  readonly siblings: readonly string[]
  /** Years of days in the other columns of the delivery, as `sampledYears` gives them; absent: not known. */
  readonly otherYears?: readonly number[]
}

/** Something to know about a column on the way in; names the place and the rule, never a value. */
export interface InputNotice {
  /** Number in the disclosure rules, `I-02`. */
  readonly rule: string
  readonly file: string
  readonly column: string
  readonly message: Text
  readonly fix: Text
}

/** Why a column may not come in. */
export interface PrivacyFinding extends InputNotice {
  /** How many of the cells looked at have the shape. */
  readonly count: number
  readonly looked: number
}

/** One rule on the way in, deciding a column at a time. */
export interface InputRule {
  /** Number in the disclosure rules, with a word where a number covers several shapes: `I-05-email`. */
  readonly id: string
  readonly label: Text
  finding(column: InputColumn): PrivacyFinding | null
}
