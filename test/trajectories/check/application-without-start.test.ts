import { describe, expect, it } from 'vitest'
import { applicationWithoutStart } from '../../../packages/trajectories/src/check/application-without-start.ts'
import { placesOf } from './places-of.ts'

const events = (...rows: string[]) => ({
  'search_events.csv': `person_id,application_id,date,type\n${rows.join('\n')}\n`,
})

describe('the steps of an application', () => {
  it('begin with the application, in whatever order the rows come, also on one day', () => {
    const files = events(
      'A,a1,2024-02-01,interview',
      'A,a1,2024-01-01,application',
      'A,a2,2024-01-01,rejection',
      'A,a2,2024-01-01,application',
    )
    expect(placesOf(applicationWithoutStart, files)).toEqual([])
  })

  it('are named at the first one when that is something else', () => {
    const files = events('A,a1,2024-03-01,application', 'A,a1,2024-02-01,interview', 'B,b1,2024-02-01,offer')
    expect(placesOf(applicationWithoutStart, files)).toEqual([
      ['search_events.csv', 3, 'type'],
      ['search_events.csv', 4, 'type'],
    ])
  })
})
