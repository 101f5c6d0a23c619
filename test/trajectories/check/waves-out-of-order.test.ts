import { describe, expect, it } from 'vitest'
import { wavesOutOfOrder } from '../../../packages/trajectories/src/check/waves-out-of-order.ts'
import { placesOf } from './places-of.ts'

const measurements = (...rows: string[]) => ({
  'measurements.csv': `measurement_id,person_id,instrument_id,wave,measured_at\n${rows.join('\n')}\n`,
})

describe('waves of a measurement', () => {
  it('go up in time, whatever the order of the rows; a later one before an earlier one is named', () => {
    const files = measurements(
      'm1,A,jsse,2,2024-09-01',
      'm2,A,jsse,0,2024-01-01',
      'm3,A,jsse,1,2023-12-31',
      'm4,B,jsse,1,2023-01-01',
    )
    expect(placesOf(wavesOutOfOrder, files)).toEqual([['measurements.csv', 4, 'measured_at']])
  })

  it('may fall on one day, or have no date; another instrument is another series', () => {
    const files = measurements(
      'm1,A,jsse,0,2024-01-01',
      'm2,A,jsse,1,2024-01-01',
      'm3,A,jsse,2,',
      'm4,A,cesd,1,2023-01-01',
      'm5,A,jsse,0,2024-01-01',
    )
    expect(placesOf(wavesOutOfOrder, files)).toEqual([])
  })
})
