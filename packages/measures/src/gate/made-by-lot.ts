/** Ways to come into an arm (code list ASSIGN) in which lots decided. */
const byLot: ReadonlySet<string> = new Set(['individual-random', 'cluster-random', 'waitlist-random', 'stepped-wedge'])

/**
 * Whether the arms were made by lot, so that a difference between them can be read as an effect. Lots over who is
 * invited do not make the arms of who takes part.
 *
 * @example
 * isMadeByLot('matched') // false
 */
export const isMadeByLot = (mechanism: string): boolean => byLot.has(mechanism)
