/**
 * The in-memory name of a file column.
 *
 * @example
 * camelCase('hours_contract') // 'hoursContract'
 */
export function camelCase(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
