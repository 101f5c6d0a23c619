import { describe, expect, it } from 'vitest'
import { oneIdTwoPeople } from '../../../packages/trajectories/src/check/one-id-two-people.ts'
import { placesOf } from './places-of.ts'

describe('one id for two people', () => {
  it('shows in another sex or another year of birth; the unknown differs from nothing', () => {
    const files = {
      'persons.csv': 'person_id,sex,birth_year\nA,1,1980\nB,1,1980\nA,2,1980\nB,1,1981\nC,1,1980\nC,1,\nC,1,1980\n',
    }
    expect(placesOf(oneIdTwoPeople, files)).toEqual([
      ['persons.csv', 4, 'person_id'],
      ['persons.csv', 5, 'person_id'],
    ])
  })
})
