import { describe, expect, it } from 'vitest'
import { startedWithoutEnrolment } from '../../../packages/trajectories/src/check/started-without-enrolment.ts'
import { placesOf } from './places-of.ts'

const enrolments = (programme: string) => ({
  'enrolments.csv': `enrolment_id,person_id,intervention_id,assignment_date,observation_end\ne1,A,${programme},2024-01-01,2025-01-01\n`,
})
const eligibility = {
  'eligibility.csv':
    'eligibility_id,person_id,intervention_id,eligible_date,outcome\ni1,A,kompas,2024-01-01,started\ni2,B,kompas,2024-01-01,started\ni3,C,kompas,2024-01-01,waitlisted\n',
}

describe('someone who started by the screening', () => {
  it('is among the enrolments', () => {
    const files = { ...enrolments('kompas'), ...eligibility }
    expect(placesOf(startedWithoutEnrolment, files)).toEqual([['eligibility.csv', 3, 'outcome']])
  })

  it('is there in the same intervention, where both name one', () => {
    const places = (programme: string) =>
      placesOf(startedWithoutEnrolment, { ...enrolments(programme), ...eligibility })
    expect(places('other')).toHaveLength(2)
    expect(places('')).toHaveLength(1)
  })
})
