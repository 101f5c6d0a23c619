/** Distinct values, numbered from 0 in the order in which they were added. */
export class ValueNumbers {
  readonly values: string[] = []
  #numbers: Map<string, number> | null = null
  #isAscending = true

  /**
   * The number of a value, or -1 when it was never added. Files mostly hold their rows in order, so the number is
   * first sought at and just after `near`; only when that fails is a table of all values made.
   */
  find(value: string, near: number): number {
    if (this.values[near] === value) return near
    if (this.values[near + 1] === value) return near + 1
    this.#numbers ??= new Map(this.values.map((known, number) => [known, number]))
    return this.#numbers.get(value) ?? -1
  }

  /** The number of a value, which is new when it was not added before. */
  add(value: string, near: number): number {
    const last = this.values.at(-1)
    const isBeyondAll = this.#isAscending && (last === undefined || value > last)
    const known = isBeyondAll ? -1 : this.find(value, near)
    if (known >= 0) return known
    if (!isBeyondAll) this.#isAscending = false
    this.#numbers?.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

/**
 * The distinct values of a column, numbered in order of first appearance.
 *
 * @example
 * numberValues(['A1', null, 'B2', 'A1']).values // ['A1', 'B2']
 */
export function numberValues(column: Iterable<string | null>): ValueNumbers {
  const numbers = new ValueNumbers()
  let near = -1
  for (const value of column) if (value !== null) near = numbers.add(value, near)
  return numbers
}
