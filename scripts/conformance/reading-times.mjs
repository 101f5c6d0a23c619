/**
 * The times at which a case is read, where its spec leaves them to its result: the list under `time` is part of the
 * question, and so is `tau`. Nothing else of the expected result is looked at.
 */
export function readingTimes(expected) {
  const found = {}
  walk(expected, (key, value, parent) => {
    if (key === 'tau' && typeof value === 'number') found.tau ??= value
    if (key === 'time' && Array.isArray(value) && parent.tau === undefined) found.times ??= value
  })
  return found
}

function walk(part, visit) {
  if (part === null || typeof part !== 'object' || Array.isArray(part)) return
  for (const [key, value] of Object.entries(part)) {
    visit(key, value, part)
    walk(value, visit)
  }
}
