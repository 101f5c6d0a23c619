/**
 * Collects an option that may be given more than once.
 *
 * @example
 * collected('b', ['a']) // ['a', 'b']
 */
export const collected = (value: string, before: string[] = []): string[] => [...before, value]
