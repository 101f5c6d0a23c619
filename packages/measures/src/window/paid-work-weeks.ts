import type { PersonRows } from '@doorstroom/trajectories'
import { type PaidWorkRule, paidWorkSpans } from './paid-work-spans.ts'
import { weekSpan } from './week-span.ts'
import { weeksTouched } from './weeks-touched.ts'

/** Which weeks are looked at and what counts as paid work in them. */
export interface PaidWorkWindow extends PaidWorkRule {
  /** First and last week after time zero, both included. */
  readonly from: number
  readonly to: number
}

/** How many weeks had paid work, and of how many it is not known. */
export interface PaidWorkWeeks {
  readonly worked: number
  readonly unknown: number
  /** Weeks of which not all seven days were seen, among the unknown. */
  readonly unseen: number
}

/**
 * The weeks with paid work: at least one day of the week in a job of enough hours. A week that was not wholly seen,
 * or in which the only job has unknown hours, is unknown unless paid work was seen in it. No record within the time
 * that was seen means no paid work.
 *
 * @example
 * paidWorkWeeks(completePerson({ observationEnd: 28, jobs: [drawnJob({ begin: 0, end: 8 })] }),
 *   { from: 1, to: 4, minimumHours: 1, unsubsidised: false }) // { worked: 2, unknown: 0, unseen: 0 }
 */
export function paidWorkWeeks(person: PersonRows, window: PaidWorkWindow): PaidWorkWeeks {
  const { certain, possible } = paidWorkSpans(person, window)
  const work = weeksTouched(certain, person.timeZero, window)
  const perhaps = possible.length === 0 ? null : weeksTouched(possible, person.timeZero, window)
  const count = { worked: 0, unknown: 0, unseen: 0 }
  for (let week = window.from; week <= window.to; week += 1) {
    const at = week - window.from
    if (work[at] === 1) count.worked += 1
    else if (weekSpan(person.timeZero, week).end > person.observationEnd) {
      count.unknown += 1
      count.unseen += 1
    } else if (perhaps?.[at] === 1) count.unknown += 1
  }
  return count
}
