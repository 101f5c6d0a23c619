import { diaryWeeks } from '../horizon/follow-up.ts'
import type { Effect } from '../life/effect.ts'
import type { Life } from '../life/life.ts'
import { logistic } from '../person/logistic.ts'
import type { SimulatedPerson } from '../person/simulated-person.ts'

/** Something that happened to one application. */
export interface ApplicationEvent {
  readonly application: number
  /** Days from assignment. */
  readonly day: number
  /** Code of list SEV. */
  readonly type: 'application' | 'rejection' | 'no-response-lapsed' | 'interview'
}

const lastDay = 7 * diaryWeeks + 21
const applicationsAtMost = 48

/**
 * Applications one after the other until work begins: silence, an interview that leads nowhere, or a rejection. After
 * a rejection someone applies again within two weeks or gives it a rest of two weeks to two months; which of the two
 * is what perseverance means here, and what the intervention changes.
 *
 * @example
 * applyForJobs(person, noEffect, life)[0]?.type // 'application'
 */
export function applyForJobs(person: SimulatedPerson, effect: Effect, life: Life): readonly ApplicationEvent[] {
  const { fate } = person
  const until = Math.min(lastDay, life.jobs[0]?.begin ?? lastDay)
  const resumes = logistic(0.05 + 0.3 * person.motivation + 0.1 * person.chances + effect.resumes)
  const events: ApplicationEvent[] = []
  let day = 2 + Math.floor(14 * fate.uniform('applicationGap', 0))
  for (let application = 0; application < applicationsAtMost && day < until; application += 1) {
    const gap = fate.uniform('applicationGap', application + 1)
    const delay = fate.uniform('applicationDelay', application)
    const result = fate.uniform('applicationResult', application)
    events.push({ application, day, type: 'application' })
    if (result < 0.4) {
      events.push({ application, day: day + 28, type: 'no-response-lapsed' })
      day += 4 + Math.floor(18 * gap)
      continue
    }
    const interview = result > 0.85
    if (interview) events.push({ application, day: day + 6 + Math.floor(8 * delay), type: 'interview' })
    const rejected = day + (interview ? 16 : 5) + Math.floor(14 * delay)
    events.push({ application, day: rejected, type: 'rejection' })
    const again = fate.uniform('applicationResumes', application) < resumes
    day = rejected + (again ? 1 + Math.floor(14 * gap) : 15 + Math.floor(45 * gap))
  }
  return events
    .filter((event) => event.day < until)
    .sort((first, second) => first.day - second.day || first.application - second.application)
}
