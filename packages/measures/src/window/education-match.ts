import type { Job, Person } from '@doorstroom/trajectories'

/** Level of education in three bands: 1 up to lower secondary, 2 upper secondary, 3 tertiary; null for unknown. */
function bandOfEducation(isced: string | null): number | null {
  const level = isced === null ? Number.NaN : Number(isced)
  if (!Number.isInteger(level) || level < 0 || level > 8) return null
  if (level <= 2) return 1
  return level <= 4 ? 2 : 3
}

/** Level a major group of occupations asks for; null for armed forces and unknown. */
function bandOfOccupation(isco: string | null): number | null {
  const major = Number(isco?.charAt(0) || Number.NaN)
  if (!(major >= 1)) return null
  if (major <= 3) return 3
  return major <= 8 ? 2 : 1
}

/**
 * How the level of education relates to the job: above zero more than the job asks for, zero the same, below zero
 * less. Compared with the level the job asks for where that is registered (in levels of ISCED), else with the band that
 * goes with the major group of the occupation (ILO, three bands). Null when either is unknown, also for a diploma from
 * abroad that was not valued.
 *
 * @example
 * educationGap(drawnCharacteristics({ educationIsced: '6' }), drawnJob({ isco08: '5223' })) // 1
 */
export function educationGap(person: Person | null, job: Pick<Job, 'requiredIsced' | 'isco08'>): number | null {
  const level = person === null || person.educationForeign === true ? null : person.educationIsced
  const own = bandOfEducation(level)
  if (own === null) return null
  if (bandOfEducation(job.requiredIsced) !== null) return Number(level) - Number(job.requiredIsced)
  const asked = bandOfOccupation(job.isco08)
  return asked === null ? null : own - asked
}

/**
 * Whether the level of education fits the job, as `educationGap` compares them; null when that is not known.
 *
 * @example
 * isEducationMatched(drawnCharacteristics({ educationIsced: '3' }), drawnJob({ isco08: '5223' })) // true
 */
export function isEducationMatched(person: Person | null, job: Pick<Job, 'requiredIsced' | 'isco08'>): boolean | null {
  const gap = educationGap(person, job)
  return gap === null ? null : gap === 0
}
