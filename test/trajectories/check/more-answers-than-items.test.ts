import { describe, expect, it } from 'vitest'
import { moreAnswersThanItems } from '../../../packages/trajectories/src/check/more-answers-than-items.ts'
import { placesOf } from './places-of.ts'

describe('the number of answers', () => {
  it('is at most the number of items', () => {
    const files = {
      'instruments.csv': 'instrument_id,n_items,item_min,item_max,scoring\njsse,6,1,5,mean\n',
      'measurements.csv':
        'measurement_id,person_id,instrument_id,wave,n_answered\nm1,A,jsse,0,6\nm2,A,jsse,1,7\nm3,A,jsse,2,\nm4,A,other,2,99\n',
    }
    expect(placesOf(moreAnswersThanItems, files)).toEqual([['measurements.csv', 3, 'n_answered']])
  })
})
