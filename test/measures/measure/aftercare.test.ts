import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aftercare } from '../../../packages/measures/src/measure/aftercare.ts'
import { firstNewJob } from '../../../packages/measures/src/window/first-new-job.ts'
import { arbitraryGuidance } from '../arbitrary-guidance.ts'

const options = aftercare.options.parse({})

/** Goes through the 31 days one by one: who was spoken to, who may have been, and whether the day was seen. */
function walk(person: PersonRows): unknown {
  const found = firstNewJob(person, 52, 1)
  if (found === null) return { reason: person.observationEnd >= 364 ? 'notAtRisk' : 'notObserved' }
  if (person.contacts.length === 0) return { reason: 'noContact' }
  const certain = new Set<string>()
  let inDoubt = false
  for (let day = found.held.begin; day <= found.held.begin + 30; day += 1) {
    if (day >= person.observationEnd) inDoubt = true
    else
      for (const { date, target, employerId } of person.contacts) {
        if (date !== day || (employerId !== null && employerId !== found.job.employerId)) continue
        if (target === null) inDoubt = true
        else certain.add(target)
      }
  }
  if (certain.has('client') && certain.has('employer')) return { value: 1 }
  return inDoubt ? { reason: 'undetermined', bounds: [0, 1] } : { value: 0 }
}

describe('aftercare', () => {
  it('agrees with going through the days after the start of the job', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(arbitraryGuidance, (person) => {
        const given = aftercare.value(person, options)
        seen.add('reason' in given ? given.reason : `${given.value}`)
        expect(given).toEqual(walk(person))
      }),
      { seed: 41, numRuns: 1500 },
    )
    expect([...seen].sort()).toEqual(['0', '1', 'noContact', 'notAtRisk', 'notObserved', 'undetermined'])
  })
})
