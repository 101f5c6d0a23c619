/**
 * Keeps what a rule found of one person, for the measures that ask the same of that person one after the other. Only
 * the last person is kept: a table of everyone would cost more memory, and more time to clear, than it saves.
 *
 * @param find looks it up; the key says what is asked, and few different things are asked of one person
 *
 * @example
 * ofLastPerson((person: { jobs: string[] }, key: number) => person.jobs[key])({ jobs: ['a', 'b'] }, 1) // 'b'
 */
export function ofLastPerson<Person extends object, Key extends string | number | null, Found>(
  find: (person: Person, key: Key) => Found,
): (person: Person, key: Key) => Found {
  let last: Person | null = null
  let count = 0
  const keys: Key[] = []
  const results: Found[] = []
  return (person, key) => {
    if (person !== last) {
      last = person
      count = 0
    }
    for (let at = 0; at < count; at += 1) if (keys[at] === key) return results[at] as Found
    const found = find(person, key)
    keys[count] = key
    results[count] = found
    count += 1
    return found
  }
}
