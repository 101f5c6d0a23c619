import type { Text } from '../text.ts'

/** A closed list of codes with a label each; other lists are other files beside this one. */
export interface CodeList {
  /** Upper case, as columns name it: `CONTRACT`. */
  readonly id: string
  /** Version of the list, or the name of the classification it follows. */
  readonly version: string
  readonly label: Text
  readonly codes: Readonly<Record<string, Text>>
  /** Set when longer codes of a public classification are allowed beside the listed ones. */
  readonly form?: { readonly pattern: RegExp; readonly about: Text }
}
