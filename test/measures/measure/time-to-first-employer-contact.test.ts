import { completePerson, drawnBenefit, drawnJob } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnContact } from '../../../packages/measures/src/example/drawn-rows.ts'
import { timeToFirstEmployerContact } from '../../../packages/measures/src/measure/time-to-first-employer-contact.ts'
import { arbitraryGuidance } from '../arbitrary-guidance.ts'

const options = timeToFirstEmployerContact.options.parse({})

/** Walks day by day from before time zero until something happens. */
function walk(person: PersonRows): unknown {
  if (person.observationEnd <= 0) return { reason: 'notObserved' }
  if (person.contacts.length === 0) return { reason: 'noContact' }
  const works = (employer: string, day: number) =>
    person.jobs.some(({ employerId, begin, end }) => {
      return employerId === employer && begin <= day && (end === null || end > day) && day < person.observationEnd
    })
  const workedLately = (employer: string, day: number) =>
    Array.from({ length: 29 }, (_, back) => day - 1 - back).some((earlier) => works(employer, earlier))
  const talkedOn = (day: number, target: string | null) =>
    person.contacts.some((one) => one.date === day && one.mode !== 'letter' && one.target === target)
  let doubt = false
  for (let day = -60; day < person.observationEnd; day += 1) {
    if (talkedOn(day, 'employer')) {
      if (day < 0) return { reason: 'notAtRisk' }
      return doubt ? { reason: 'undetermined' } : { days: day, cause: 'contact' }
    }
    if (day > 0 && ['e1', 'e2'].some((employer) => works(employer, day) && !workedLately(employer, day)))
      return doubt ? { reason: 'undetermined' } : { days: day, cause: 'work-first' }
    if (talkedOn(day, null)) doubt = true
  }
  return doubt ? { reason: 'undetermined' } : { days: person.observationEnd, cause: null }
}

describe('time to the first employer contact', () => {
  it('agrees with waiting day by day', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(arbitraryGuidance, (person) => {
        const given = timeToFirstEmployerContact.event(person, options)
        seen.add('reason' in given ? given.reason : String(given.cause))
        expect(given).toEqual(walk(person))
      }),
      { seed: 42, numRuns: 1000 },
    )
    expect([...seen].sort()).toEqual(
      ['contact', 'noContact', 'notAtRisk', 'notObserved', 'null', 'undetermined', 'work-first'].sort(),
    )
  })

  it('counts the own employer of who is ill only when asked, and ends at pension age', () => {
    const person = completePerson({
      observationEnd: 300,
      jobs: [drawnJob({ jobId: 'a', employerId: 'own', begin: -500, end: null })],
      contacts: [drawnContact({ date: 12, target: 'employer', employerId: 'own' })],
      spells: [drawnBenefit(-60, 150, { endReason: 'pension-age' })],
    })
    expect(timeToFirstEmployerContact.event(person, options)).toEqual({ days: 12, cause: 'contact' })
    const another = timeToFirstEmployerContact.options.parse({ ownEmployer: 'leave-out' })
    expect(timeToFirstEmployerContact.event(person, another)).toEqual({ days: 150, cause: 'retirement' })
  })
})
