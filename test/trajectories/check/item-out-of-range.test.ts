import { describe, expect, it } from 'vitest'
import { itemOutOfRange } from '../../../packages/trajectories/src/check/item-out-of-range.ts'
import { placesOf } from './places-of.ts'

describe('an answer outside the scale', () => {
  it('is named; the bounds themselves and empty answers are fine', () => {
    const files = {
      'instruments.csv': 'instrument_id,n_items,item_min,item_max,scoring\njsse,3,1,5,mean\n',
      'measurements.csv': 'measurement_id,person_id,instrument_id,wave\nm1,A,jsse,0\nm2,A,other,0\n',
      'item_responses.csv': 'measurement_id,item_no,value\nm1,1,1\nm1,2,5\nm1,3,6\nm1,4,0.5\nm1,5,\nm2,1,99\n',
    }
    expect(placesOf(itemOutOfRange, files)).toEqual([
      ['item_responses.csv', 4, 'value'],
      ['item_responses.csv', 5, 'value'],
    ])
  })
})
