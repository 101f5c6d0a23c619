import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

/**
 * An option that must be a whole number, as one property, or none when it was not given.
 *
 * @throws CommandError (usage) when it is not a whole number
 */
export function wholeNumber<Name extends string>(name: Name, value: unknown): { [Key in Name]?: number } {
  if (value === undefined) return {}
  const number = Number(value)
  if (!Number.isSafeInteger(number))
    throw new CommandError('usage.number', `--${name} must be a whole number`, `such as --${name} 500`, exitCode.usage)
  return { [name]: number } as { [Key in Name]?: number }
}

/** A comma-separated option as a list of names; empty when it was not given. */
export const nameList = (value: unknown): string[] =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
    : []

/** The kinds of fault asked of the simulator, as its `dirty` setting. */
export const faultList = (value: unknown): { dirty?: string[] } =>
  Array.isArray(value) ? { dirty: value.map(String) } : {}
