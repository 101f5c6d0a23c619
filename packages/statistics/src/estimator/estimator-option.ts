import type { Text } from '../result/text.ts'

/** What an option of an estimator may be. */
export type OptionValue = number | string | boolean

/** One choice that an estimator leaves to its user, with its default: what the command line offers and the docs show. */
export interface EstimatorOption {
  /** camelCase, such as `caliper`. */
  readonly id: string
  readonly text: Text
  /** Names to choose from, or the kind of value. */
  readonly values: 'number' | 'boolean' | 'text' | readonly string[]
  /** Null: off, or to be given by the user. */
  readonly default: OptionValue | null
  /** Without it there is no answer. */
  readonly required?: boolean
  /** A sensible value, for docs and for options that must be given. */
  readonly example?: OptionValue
}
