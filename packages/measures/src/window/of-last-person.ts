/**
 * Keeps what a rule found of one person, for the measures that ask the same of that person one after the other. Only
 * the last person is kept: a table of everyone would cost more memory, and more time to clear, than it saves.
 *
 * @example
 * const spansOf = ofLastPerson<readonly number[]>()
 * spansOf({}, 'any', () => [1]) // [1]
 */
export function ofLastPerson<Found>(): (person: object, key: string, find: () => Found) => Found {
  let last: object | null = null
  const found = new Map<string, { readonly result: Found }>()
  return (person, key, find) => {
    if (person !== last) {
      found.clear()
      last = person
    }
    const known = found.get(key)
    if (known !== undefined) return known.result
    const result = find()
    found.set(key, { result })
    return result
  }
}
