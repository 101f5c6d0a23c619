import type { CodedSequences } from '@doorstroom/statistics'
import type { PersonRows } from '@doorstroom/trajectories'
import type { z } from 'zod'
import type { Measured } from '../definition/measured.ts'
import { codedPersons } from './coded-persons.ts'
import type { indexOption } from './index-option.ts'

interface SequenceIndex<Options> {
  value(person: PersonRows, options: Options): Measured
  values(persons: readonly PersonRows[], options: Options): Measured[]
}

/**
 * A number that sums up one person's trajectory from time zero to the end of the window, as the functions of a measure.
 * Moments without a state (or with the state that says observation ended) are gaps: those at the end shorten the
 * trajectory, as in TraMineR.
 *
 * Missing: `notObserved` when the window was not wholly seen (trajectories of different length do not compare),
 * `tooFewMoments` when the state is known at too few moments, `notApplicable` with a state that is not in the list.
 *
 * @param range of the measure; rounding beyond it is cut off
 * @param index from statistics, person by person: what one gives may not depend on who else is looked at
 *
 * @example
 * sequenceIndex([0, 1], (sequences) => sequenceComplexity(sequences)).value(person, options) // { value: 0.6324555 }
 */
export function sequenceIndex<Options extends z.output<typeof indexOption>>(
  [low, high]: readonly [number, number],
  index: (sequences: CodedSequences, options: Options) => Float64Array,
): SequenceIndex<Options> {
  const values = (persons: readonly PersonRows[], options: Options): Measured[] => {
    const { outcomes, sequences } = codedPersons(persons, options)
    const numbers = sequences.persons === 0 ? new Float64Array(0) : index(sequences, options)
    return outcomes.map((outcome) =>
      typeof outcome === 'string'
        ? { reason: outcome }
        : { value: Math.min(high, Math.max(low, numbers[outcome] ?? Number.NaN)) },
    )
  }
  return { value: (person, options) => values([person], options)[0] ?? { reason: 'notObserved' }, values }
}

/** The states that are ranked, the best first. */
export const rankedStates = ({ states, unranked }: { readonly states: string[]; readonly unranked: string[] }) =>
  unranked.length === 0 ? states : states.filter((state) => !unranked.includes(state))
