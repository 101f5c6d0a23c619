import { describe, expect, it } from 'vitest'
import { ageImplausible } from '../../../packages/trajectories/src/check/age-implausible.ts'
import { placesOf } from './places-of.ts'

describe('an implausible age', () => {
  it('is under 14 or over 100 in the year of assignment; 14 and 100 themselves are fine', () => {
    const files = {
      'persons.csv': 'person_id,birth_year\nA,2010\nB,2011\nC,1924\nD,1923\nE,\nF,2020\n',
      'enrolments.csv': `enrolment_id,person_id,assignment_date,observation_end\n${['A', 'B', 'C', 'D', 'E']
        .map((id) => `e${id},${id},2024-06-01,2025-01-01`)
        .join('\n')}\n`,
    }
    expect(placesOf(ageImplausible, files)).toEqual([
      ['persons.csv', 3, 'birth_year'],
      ['persons.csv', 5, 'birth_year'],
    ])
  })
})
