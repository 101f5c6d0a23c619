import type { StateSpan } from './state-span.ts'

/**
 * Spans cut into pieces of which no two share a day, in order of time. Days that one span covers keep it; on days that
 * several cover, `choose` says what holds. Days without a span stay without.
 *
 * @param choose gets at least two spans
 */
export function withoutOverlap<Span extends StateSpan>(
  spans: readonly Span[],
  choose: (present: readonly Span[]) => Span,
): Span[] {
  const ordered = spans.toSorted((one, other) => one.begin - other.begin || one.end - other.end)
  if (ordered.every((span, index) => index === 0 || span.begin >= ordered[index - 1]!.end)) return ordered
  const edges = [...new Set(ordered.flatMap(({ begin, end }) => [begin, end]))].sort((one, other) => one - other)
  const pieces: Span[] = []
  let present: Span[] = []
  let next = 0
  for (const [index, begin] of edges.entries()) {
    const end = edges[index + 1]
    present = present.filter((span) => span.end > begin)
    for (let span = ordered[next]; span !== undefined && span.begin === begin; span = ordered[next]) {
      if (span.end > begin) present.push(span)
      next += 1
    }
    const [only] = present
    if (only === undefined || end === undefined) continue
    pieces.push({ ...(present.length === 1 ? only : choose(present)), begin, end })
  }
  return pieces
}
