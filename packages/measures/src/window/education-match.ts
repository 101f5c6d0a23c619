import type { Job, Person } from '@doorstroom/trajectories'

type Band = 'low' | 'middle' | 'high'

/** Level of education in three bands: up to lower secondary, upper secondary, tertiary; null for unknown. */
function bandOfEducation(isced: string | null): Band | null {
  const level = isced === null ? Number.NaN : Number(isced)
  if (!Number.isInteger(level) || level < 0 || level > 8) return null
  if (level <= 2) return 'low'
  return level <= 4 ? 'middle' : 'high'
}

/** Level a major group of occupations asks for; null for armed forces and unknown. */
function bandOfOccupation(isco: string | null): Band | null {
  const major = Number(isco?.charAt(0) || Number.NaN)
  if (!(major >= 1)) return null
  if (major <= 3) return 'high'
  return major <= 8 ? 'middle' : 'low'
}

/**
 * Whether the level of education fits the job: the same level as the job asks for where that is registered, else the
 * same of three bands as goes with the major group of the occupation (ILO). Null when either is unknown, also for a
 * diploma from abroad that was not valued.
 *
 * @example
 * isEducationMatched(drawnCharacteristics({ educationIsced: '3' }), drawnJob({ isco08: '5223' })) // true
 */
export function isEducationMatched(person: Person | null, job: Pick<Job, 'requiredIsced' | 'isco08'>): boolean | null {
  const level = person === null || person.educationForeign === true ? null : person.educationIsced
  const own = bandOfEducation(level)
  if (own === null) return null
  if (bandOfEducation(job.requiredIsced) !== null) return level === job.requiredIsced
  const asked = bandOfOccupation(job.isco08)
  return asked === null ? null : own === asked
}
