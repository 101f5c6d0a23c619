/** Groups of two or more nodes that can all reach each other along the arrows; each group sorted. */
export function stronglyConnected(arrows: readonly (readonly [string, string])[]): string[][] {
  const nodes = [...new Set(arrows.flat())].sort()
  const reachable = new Map(nodes.map((node) => [node, reachableFrom(node, arrows)]))
  const reaches = (from: string, to: string) => reachable.get(from)?.has(to) === true
  const groups = nodes.map((node) => nodes.filter((other) => reaches(node, other) && reaches(other, node)))
  return [...new Map(groups.filter((group) => group.length > 1).map((group) => [group.join(), group])).values()]
}

function reachableFrom(start: string, arrows: readonly (readonly [string, string])[]): Set<string> {
  const seen = new Set<string>()
  const waiting = [start]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const [from, to] of arrows) {
      if (from === node && !seen.has(to)) {
        seen.add(to)
        waiting.push(to)
      }
    }
  }
  return seen
}
