import type { Day, PersonRows } from '@doorstroom/trajectories'

/** The phases of guidance, in the order in which they are meant to begin. */
export const phaseCodes = ['1', '2', '3', '4'] as const

/** Per phase reached the first day, in days after time zero; below 0 when it began sooner. */
export type PhaseOnsets = ReadonlyMap<string, Day>

/**
 * When each phase began within a window after time zero: with the phase itself or with the first contact in it,
 * whichever came first. Null when the window was not wholly seen or no phase is on record at all.
 *
 * @example
 * phaseOnsets(completePerson({ observationEnd: 364, phases: [drawnPhase({ phase: '2', begin: 10 })] }), 52)?.get('2') // 10
 */
export function phaseOnsets(person: PersonRows, weeks: number): PhaseOnsets | null {
  const { timeZero, observationEnd } = person
  const end = timeZero + 7 * weeks
  const begun = [
    ...person.phases.map(({ phase, begin }) => ({ phase, day: begin })),
    ...person.contacts.map(({ phase, date }) => ({ phase, day: date })),
  ]
  const known = begun.filter(({ phase, day }) => phase !== null && day !== null)
  if (observationEnd < end || known.length === 0) return null
  const onsets = phaseCodes.flatMap((code) => {
    const days = known.flatMap(({ phase, day }) =>
      phase === code && day !== null && day < end ? [day - timeZero] : [],
    )
    return days.length === 0 ? [] : [[code, Math.min(...days)] as const]
  })
  return new Map(onsets)
}
