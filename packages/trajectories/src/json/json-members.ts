/** A name and its value as they stand in the text of a JSON object. */
export interface JsonMember {
  readonly name: string
  /** The value as written, or null for an object or a list. */
  readonly source: string | null
}

const flatMember = /\s*[{,]\s*("(?:[^"\\]|\\.)*")\s*:\s*("(?:[^"\\]|\\.)*"|[^\s"{}[\],]+)/y
const flatEnd = /\s*\}\s*$/y
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
export const jsonMembers = (text: string): JsonMember[] => flatMembers(text) ?? anyMembers(text)

/** The members of an object without objects or lists in it, which is quick; null for any other. */
function flatMembers(text: string): JsonMember[] | null {
  const members: JsonMember[] = []
  let at = 0
  for (;;) {
    flatMember.lastIndex = at
    const [, name, source] = flatMember.exec(text) ?? []
    if (name === undefined || source === undefined) break
    members.push({ name: textOf(name), source })
    at = flatMember.lastIndex
  }
  flatEnd.lastIndex = at
  return members.length > 0 && flatEnd.test(text) ? members : null
}

/** The text that a JSON string stands for. */
const textOf = (source: string) => (source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1))

function anyMembers(text: string): JsonMember[] {
  const members: JsonMember[] = []
  let depth = 0
  let name: string | null = null
  for (const [part] of text.matchAll(token)) {
    const opens = part === '{' || part === '['
    if (depth === 1 && part !== ':' && part !== ',' && part !== '}') {
      if (name === null) name = textOf(part)
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
