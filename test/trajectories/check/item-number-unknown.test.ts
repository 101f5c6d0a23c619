import { describe, expect, it } from 'vitest'
import { itemNumberUnknown } from '../../../packages/trajectories/src/check/item-number-unknown.ts'
import { placesOf } from './places-of.ts'

describe('an item that does not exist', () => {
  it('has a number above the number of items; an unknown instrument is not judged', () => {
    const files = {
      'instruments.csv': 'instrument_id,n_items,item_min,item_max,scoring\njsse,3,1,5,mean\n',
      'measurements.csv': 'measurement_id,person_id,instrument_id,wave\nm1,A,jsse,0\nm2,A,other,0\n',
      'item_responses.csv': 'measurement_id,item_no,value\nm1,1,1\nm1,3,5\nm1,4,5\nm2,9,9\n',
    }
    expect(placesOf(itemNumberUnknown, files)).toEqual([['item_responses.csv', 4, 'item_no']])
  })
})
