/** Yes, no, or not known. */
export type Known = boolean | null

/**
 * True when one part is true, false when every part is known to be false, else not known; nothing at all is not known.
 *
 * @example
 * anyOf([false, null]) // null
 */
export const anyOf = (parts: readonly Known[]): Known =>
  parts.includes(true) ? true : parts.includes(null) || parts.length === 0 ? null : false

/**
 * False when one part is false, true when every part is known to be true, else not known; nothing at all is not known.
 *
 * @example
 * allOf([false, null]) // false
 */
export const allOf = (parts: readonly Known[]): Known =>
  parts.includes(false) ? false : parts.includes(null) || parts.length === 0 ? null : true
