/** A name and its value as they stand in the text of a JSON object. */
export interface JsonMember {
  readonly name: string
  /** The value as written, or null for an object or a list. */
  readonly source: string | null
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * The members of one JSON object in the order of the text, so that a name given twice is seen twice and a number keeps
 * its digits; `JSON.parse` alone would keep the last of the two, and round.
 *
 * @param text - a JSON object that `JSON.parse` accepts
 * @example
 * jsonMembers('{"id":"007","n":1.50,"a":[1]}')
 * // [{ name: 'id', source: '"007"' }, { name: 'n', source: '1.50' }, { name: 'a', source: null }]
 */
export function jsonMembers(text: string): JsonMember[] {
  const members: JsonMember[] = []
  let depth = 0
  let name: string | null = null
  for (const [part] of text.matchAll(token)) {
    const opens = part === '{' || part === '['
    if (depth === 1 && part !== ':' && part !== ',' && part !== '}') {
      if (name === null) name = JSON.parse(part) as string
      else {
        members.push({ name, source: opens ? null : part })
        name = null
      }
    }
    if (opens) depth++
    else if (part === '}' || part === ']') depth--
  }
  return members
}
