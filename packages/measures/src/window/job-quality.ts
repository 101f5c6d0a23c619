import type { Text } from '@doorstroom/statistics'
import type { Day, Job, PersonRows } from '@doorstroom/trajectories'
import { contractSecurity } from './contract-class.ts'
import { educationGap } from './education-match.ts'
import { employerSpell } from './employer-spells.ts'
import { hoursGap } from './hours-gap.ts'
import { wishMatch } from './wish-match.ts'

/** Sides of a job that either hold or do not, with their labels. */
export const jobQualityAspects = {
  'secure-contract': { nl: 'zeker contract', en: 'secure contract' },
  'hours-fit': { nl: 'passende uren', en: 'hours fit' },
  'education-fit': { nl: 'op eigen opleidingsniveau', en: 'at own level of education' },
  'more-education': { nl: 'hoger opgeleid dan het werk vraagt', en: 'more education than the job asks for' },
  'less-education': { nl: 'lager opgeleid dan het werk vraagt', en: 'less education than the job asks for' },
  'skills-fit': { nl: 'vaardigheden passen', en: 'skills fit' },
  'wish-fit': { nl: 'naar eigen wens', en: 'as wished for' },
  'half-year': { nl: 'half jaar of langer in dienst', en: 'half a year or more with the employer' },
} as const satisfies Readonly<Record<string, Text>>
export type JobQualityAspect = keyof typeof jobQualityAspects

/**
 * Which sides of the main job of a day hold; null where it is not known. A class of contract without a place on the
 * ladder of security (sheltered, self-employed) is unknown here, not insecure.
 *
 * @example
 * jobQualityOf(person, main, [main], 545)['secure-contract'] // true
 */
export function jobQualityOf(
  person: PersonRows,
  main: Job,
  jobs: readonly Job[],
  day: Day,
): Readonly<Record<JobQualityAspect, boolean | null>> {
  const when = (value: number | null | undefined, holds: (value: number) => boolean) =>
    value === null || value === undefined ? null : holds(value)
  const gap = educationGap(person.person, main)
  return {
    'secure-contract': when(contractSecurity(main.contractType), (security) => security >= 4),
    'hours-fit': when(hoursGap(jobs), (difference) => Math.abs(difference) < 4),
    'education-fit': when(gap, (levels) => levels === 0),
    'more-education': when(gap, (levels) => levels > 0),
    'less-education': when(gap, (levels) => levels < 0),
    'skills-fit': main.skillsMatch === null ? null : main.skillsMatch === '0',
    'wish-fit': when(wishMatch(main, person.intake), (match) => match >= 0.75),
    'half-year': when(employerSpell(person, main)?.begin, (begin) => day + 1 - begin >= 7 * 26),
  }
}
