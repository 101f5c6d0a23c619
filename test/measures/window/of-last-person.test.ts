import { measures } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPerson } from '../arbitrary-person.ts'

const fresh = (person: PersonRows): PersonRows => ({ ...person })

function outcomes(person: () => PersonRows): unknown[] {
  return measures.flatMap((measure): unknown[] => {
    if (measure.kind === 'group') return []
    const options: never = measure.options.parse({}) as never
    return [measure.kind === 'events' ? measure.event(person(), options) : measure.value(person(), options)]
  })
}

describe('what is kept of the last person', () => {
  it('never changes a measure: people measured in turn give what each gives on their own', () => {
    fc.assert(
      fc.property(arbitraryPerson, arbitraryPerson, (one, other) => {
        const alone = outcomes(() => fresh(one))
        let turn = 0
        outcomes(() => [one, other][turn++ % 2] as PersonRows)
        expect(outcomes(() => one)).toEqual(alone)
        expect(outcomes(() => one)).toEqual(alone)
      }),
      { numRuns: 25 },
    )
  })
})
