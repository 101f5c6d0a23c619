import { describe, expect, it } from 'vitest'
import { scoreOutOfRange } from '../../../packages/trajectories/src/check/score-out-of-range.ts'
import { placesOf } from './places-of.ts'

const scores = (scoring: string, ...rows: string[]) => ({
  'instruments.csv': `instrument_id,n_items,item_min,item_max,scoring\ncesd,10,0,3,${scoring}\n`,
  'measurements.csv': `measurement_id,instrument_id,wave,subscale,score\n${rows.join('\n')}\n`,
})

describe('a score outside the scale', () => {
  it('is one that no mean of answers can be', () => {
    const files = scores(
      'mean',
      'm1,cesd,0,,3',
      'm2,cesd,0,,3.01',
      'm3,cesd,0,part,-1',
      'm4,cesd,0,,',
      'm5,other,0,,99',
    )
    expect(placesOf(scoreOutOfRange, files)).toEqual([
      ['measurements.csv', 3, 'score'],
      ['measurements.csv', 4, 'score'],
    ])
  })

  it('is one that no sum of answers can be; part of the items is not judged', () => {
    const files = scores('sum', 'm1,cesd,0,,30', 'm2,cesd,0,,31', 'm3,cesd,0,part,31')
    expect(placesOf(scoreOutOfRange, files)).toEqual([['measurements.csv', 3, 'score']])
  })

  it('is not judged where the scale is made in another way', () => {
    expect(placesOf(scoreOutOfRange, scores('rescale', 'm1,cesd,0,,100'))).toEqual([])
  })
})
