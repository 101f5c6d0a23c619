import type { TableSet } from '@doorstroom/trajectories'

/**
 * The tables of a registration in parts: every person in one part with everything of theirs, registers about nobody in
 * all. May be gone through more than once.
 */
export type RegistrationParts = Iterable<TableSet> | AsyncIterable<TableSet>
