import { type Document, isMap, isPair, isScalar, isSeq, type Pair } from 'yaml'

/** Position in the text of the key or item at a path, or of the deepest part of the path that exists. */
export interface PathPosition {
  readonly offset: number
  /** True when the whole path is there. */
  readonly found: boolean
}

/**
 * Where a path of keys and indexes stands in a YAML document.
 *
 * @example
 * positionOfPath(parseDocument('a:\n  b: 1'), ['a', 'b']) // { offset: 5, found: true }
 */
export function positionOfPath(document: Document, path: readonly PropertyKey[]): PathPosition {
  let node: unknown = document.contents
  let offset = offsetOf(node) ?? 0
  for (const step of path) {
    const next: unknown = isMap(node)
      ? node.items.find((pair) => keyOf(pair) === String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined
    if (next === undefined) return { offset, found: false }
    offset = offsetOf(isPair(next) ? next.key : next) ?? offset
    node = isPair(next) ? next.value : next
  }
  return { offset, found: true }
}

const keyOf = (pair: Pair) => String(isScalar(pair.key) ? pair.key.value : pair.key)

function offsetOf(node: unknown): number | null {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null
}
