/** The term of a row about one group: `survival (extra)`; the term itself where there are no groups. */
export function termOfLevel(term: string, level: string | null): string {
  return level === null ? term : `${term} (${level})`
}
