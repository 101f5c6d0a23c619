/** The cells of a column that hold something, each different text once with how often it occurs. */
export interface CountedCells {
  /** Number of cells that hold something. */
  readonly looked: number
  /** How often each text occurs. */
  readonly texts: ReadonlyMap<string, number>
  /** Number of cells whose text (trimmed, at most 1000 characters) has the shape. */
  count(matches: (cell: string) => boolean): number
}

/** No cell is looked at beyond this many characters, so that a pattern takes bounded time. */
const longestLookedAt = 1000

const counted = new WeakMap<readonly string[], CountedCells>()

/**
 * Counts the cells of a column by their text, so that a rule looks at each text once. The count is kept for as long as
 * the cells are, since every rule asks for it.
 *
 * @example
 * countedCells([' a ', 'a', '']).count((cell) => cell === 'a') // 2
 */
export function countedCells(cells: readonly string[]): CountedCells {
  const known = counted.get(cells)
  if (known !== undefined) return known
  const texts = new Map<string, number>()
  let looked = 0
  for (const cell of cells) {
    const text = cell.slice(0, longestLookedAt).trim()
    if (text === '') continue
    looked += 1
    texts.set(text, (texts.get(text) ?? 0) + 1)
  }
  const count = (matches: (cell: string) => boolean) => {
    let found = 0
    for (const [text, times] of texts) if (matches(text)) found += times
    return found
  }
  const result = { looked, texts, count }
  counted.set(cells, result)
  return result
}
