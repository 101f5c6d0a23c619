import type { Day, Job, PersonRows } from '@doorstroom/trajectories'
import { contractSecurity } from './contract-class.ts'
import { isEducationMatched } from './education-match.ts'
import { employerSpell } from './employer-spells.ts'
import { hoursGap } from './hours-gap.ts'
import { wishMatch } from './wish-match.ts'

/** Thresholds of the six criteria of a good job. */
export interface GoodJobThresholds {
  readonly contractSecurity: number
  readonly hoursGap: number
  readonly wageToPrevious: number
  readonly wageToMinimum: number
  readonly minimumWagePerHour: number | null
  readonly wishMatch: number
  readonly tenureWeeks: number
}

/**
 * Which of the six criteria of a good job the main job of a day meets: contract, hours, wage, education, wish, tenure;
 * null where it is not known. A class of contract that has no place on the ladder (sheltered, self-employed) does not
 * meet the contract criterion.
 *
 * @example
 * goodJobCriteria(person, main, [main], 363, thresholds).contract // true
 */
export function goodJobCriteria(
  person: PersonRows,
  main: Job,
  jobs: readonly Job[],
  day: Day,
  thresholds: GoodJobThresholds,
): Readonly<Record<'contract' | 'hours' | 'wage' | 'education' | 'wish' | 'tenure', boolean | null>> {
  const security = contractSecurity(main.contractType)
  const gap = hoursGap(jobs)
  const wish = wishMatch(main, person.intake)
  const held = employerSpell(person, main)
  return {
    contract: security === undefined ? null : security !== null && security >= thresholds.contractSecurity,
    hours: gap === null ? null : Math.abs(gap) < thresholds.hoursGap,
    wage: isWageEnough(main.hourlyWage, person.intake?.prevHourlyWage ?? null, thresholds),
    education: isEducationMatched(person.person, main),
    wish: wish === null ? null : wish >= thresholds.wishMatch,
    tenure: held === null ? null : day + 1 - held.begin >= 7 * thresholds.tenureWeeks,
  }
}

function isWageEnough(wage: number | null, previous: number | null, thresholds: GoodJobThresholds): boolean | null {
  const floors = [
    previous === null ? null : thresholds.wageToPrevious * previous,
    thresholds.minimumWagePerHour === null ? null : thresholds.wageToMinimum * thresholds.minimumWagePerHour,
  ].filter((floor) => floor !== null)
  return wage === null || floors.length === 0 ? null : wage >= Math.max(...floors)
}
