/**
 * Compares a computed result with the expected one, leaf by leaf: |a - b| <= abs + rel |b|, where `tol.paths` may give
 * a path (a regular expression on the dotted path) other numbers, or skip it with a reason. An expected null (not
 * available, infinite) agrees with null only. A leaf that was not computed is undefined, not null.
 */
export function compareLeaves(expected, computed, tol) {
  const outcome = { expected: 0, skipped: 0, computed: 0, agreeing: 0, worst: null, missing: [], disagreeing: [] }
  const paths = (tol?.paths ?? []).map((rule) => ({ ...rule, pattern: pattern(rule.path) }))
  walk(expected, computed, '', (path, wanted, got) => {
    outcome.expected += 1
    const rule = paths.find(({ pattern }) => pattern.test(path))
    if (rule?.skip !== undefined) {
      outcome.skipped += 1
      outcome.expected -= 1
      return
    }
    if (got === undefined) {
      outcome.missing.push(path)
      return
    }
    outcome.computed += 1
    const limits = { rel: rule?.rel ?? tol?.rel ?? 0, abs: rule?.abs ?? tol?.abs ?? 0 }
    const excess = disagreement(wanted, got, limits)
    if (excess <= 1) outcome.agreeing += 1
    else outcome.disagreeing.push({ path, wanted, got, excess })
    if (outcome.worst === null || excess > outcome.worst.excess) outcome.worst = { path, wanted, got, excess }
  })
  return outcome
}

/** How many times the allowed difference lies between two leaves; at most 1 agrees. */
function disagreement(wanted, got, { rel, abs }) {
  if (typeof wanted !== 'number' || typeof got !== 'number') return sameLeaf(wanted, got) ? 0 : Number.POSITIVE_INFINITY
  const difference = Math.abs(wanted - got)
  if (difference === 0) return 0
  const allowed = abs + rel * Math.abs(wanted)
  return Number.isFinite(difference) && allowed > 0 ? difference / allowed : Number.POSITIVE_INFINITY
}

function sameLeaf(wanted, got) {
  const absent = (value) => value === null || (typeof value === 'number' && !Number.isFinite(value))
  return wanted === got || (absent(wanted) && absent(got))
}

function walk(expected, computed, path, visit) {
  if (expected === null || typeof expected !== 'object') {
    visit(path, expected, leafOf(expected, computed))
    return
  }
  for (const key of Object.keys(expected))
    walk(expected[key], part(computed, key), path === '' ? key : `${path}.${key}`, visit)
}

/** R writes a list of one as the thing itself: a list of one stands for its element, and the other way round. */
function leafOf(expected, computed) {
  return Array.isArray(computed) && computed.length === 1 && !Array.isArray(expected) ? computed[0] : computed
}

function part(computed, key) {
  if (computed === undefined || computed === null) return undefined
  if (typeof computed === 'object') return computed[key]
  return key === '0' ? computed : undefined
}

/** A pattern may begin with (?i), which JavaScript writes as a flag. */
function pattern(text) {
  return text.startsWith('(?i)') ? new RegExp(text.slice(4), 'i') : new RegExp(text)
}
