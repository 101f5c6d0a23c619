/** Evidence level of a design by how people came into their arm (code list ASSIGN), 5 strongest; before gates. */
const levels: Readonly<Record<string, number>> = {
  'individual-random': 5,
  'cluster-random': 5,
  'waitlist-random': 5,
  encouragement: 5,
  'stepped-wedge': 4,
  cutoff: 4,
  'supply-shock': 4,
  'caseworker-as-if-random': 3,
  matched: 3,
  did: 3,
  its: 2,
  'before-after': 2,
  'single-group': 1,
  UNK: 1,
}

/**
 * Level 1 to 5 that a mechanism of assignment can give at most; 1 for unknown. Where a design can be rated two ways
 * the lower is taken.
 *
 * @example
 * evidenceLevel('matched') // 3
 */
export const evidenceLevel = (mechanism: string): number => levels[mechanism] ?? 1
