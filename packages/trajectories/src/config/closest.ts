import { distance } from 'fastest-levenshtein'

/**
 * The candidate most like a name, for "did you mean": at most a third of its letters (rounded up) differ,
 * case aside; null when
 * none is near. Ties go to the first in the list.
 *
 * @example
 * closest('hours_contrct', ['hours_contract', 'hours_worked']) // 'hours_contract'
 */
export function closest(name: string, candidates: Iterable<string>): string | null {
  const wanted = name.toLowerCase().slice(0, 200)
  let best: string | null = null
  let bestDistance = Math.ceil(wanted.length / 3) + 1
  for (const candidate of candidates) {
    const away = distance(wanted, candidate.toLowerCase())
    if (away < bestDistance) {
      best = candidate
      bestDistance = away
    }
  }
  return best
}
