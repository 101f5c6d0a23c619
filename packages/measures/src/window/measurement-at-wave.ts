import type { Measurement, PersonRows } from '@doorstroom/trajectories'

/**
 * The measurement of an instrument at a wave, as the person answered it (a rater other than the client does not
 * count) or, when asked, as the professional did (who must then be named as the rater); the earliest when there are
 * several. A measurement before the start (wave 0) that was taken after time zero is no baseline and is left aside.
 *
 * @param matches whether an instrument id belongs to the instrument asked for
 *
 * @example
 * measurementAtWave(person, (id) => id === 'jsse-6', 1)?.score
 */
export function measurementAtWave(
  person: PersonRows,
  matches: (instrumentId: string) => boolean,
  wave: number,
  rater: 'client' | 'professional' = 'client',
): Measurement | null {
  const candidates = person.measurements
    .filter((measurement) => measurement.wave === wave && matches(measurement.instrumentId))
    .filter((measurement) => measurement.rater === rater || (measurement.rater === null && rater === 'client'))
    .filter((measurement) => wave !== 0 || measurement.measuredAt === null || measurement.measuredAt <= person.timeZero)
    .sort(
      (left, right) =>
        (left.measuredAt ?? Number.POSITIVE_INFINITY) - (right.measuredAt ?? Number.POSITIVE_INFINITY) ||
        (left.measurementId < right.measurementId ? -1 : 1),
    )
  return candidates[0] ?? null
}
