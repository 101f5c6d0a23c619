/**
 * Row numbers for a reader, runs of three and more taken together, the first `most` entries and a count of the others.
 *
 * @example
 * rowList([2, 3, 4, 9, 12], 2, (rest) => ` and ${rest} more`) // '2–4, 9 and 1 more'
 */
export function rowList(rows: readonly number[], most: number, more: (rest: number) => string): string {
  const runs: { first: number; last: number }[] = []
  for (const row of new Set(rows)) {
    const run = runs.at(-1)
    if (run !== undefined && row === run.last + 1) run.last = row
    else runs.push({ first: row, last: row })
  }
  const entries = runs.flatMap(({ first, last }) =>
    last === first + 1
      ? [
          { text: `${first}`, count: 1 },
          { text: `${last}`, count: 1 },
        ]
      : [{ text: first === last ? `${first}` : `${first}–${last}`, count: last - first + 1 }],
  )
  const rest = entries.slice(most).reduce((sum, { count }) => sum + count, 0)
  const shown = entries.slice(0, most).map(({ text }) => text)
  return `${shown.join(', ')}${rest === 0 ? '' : more(rest)}`
}
