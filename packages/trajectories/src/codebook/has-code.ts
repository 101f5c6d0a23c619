import type { CodeList } from './code-list.ts'

/**
 * Whether a code is in a list, or has the form the list allows beside its own codes. Case counts.
 *
 * @example
 * hasCode(isco, '2512') // true
 */
export function hasCode(list: CodeList, code: string): boolean {
  return Object.hasOwn(list.codes, code) || (list.form?.pattern.test(code) ?? false)
}
