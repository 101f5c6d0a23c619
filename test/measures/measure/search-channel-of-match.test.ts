import { drawnJob, exampleResult, type GroupValue } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'
import { searchChannelOfMatch } from '../../../packages/measures/src/measure/search-channel-of-match.ts'

const job = (employerId: string, begin: number, startChannel: string | null) =>
  drawnJob({ jobId: `${employerId}${begin}`, employerId, begin, end: begin + 30, startChannel })

describe('the channel through which a job was found', () => {
  it('is that of the first new job of each person, per arm', () => {
    const rows = {
      enrolled: [
        { observationEnd: 364, jobs: [job('x', -20, '01'), job('x', 20, '02'), job('y', 90, '04')] },
        { observationEnd: 364, jobs: [job('x', 10, '04'), job('y', 5, '05')] },
        { observationEnd: 364, jobs: [job('x', 400, '04')] },
        { observationEnd: 364, jobs: [job('x', 30, null)] },
      ],
      treated: [1, 1, 1, 0] as const,
    }
    const given = exampleResult(searchChannelOfMatch, { title: searchChannelOfMatch.label, rows, expected: [] })
    expect((given as readonly GroupValue[]).map(({ term, arm, estimate, n }) => [term, arm, estimate, n])).toEqual([
      ['04', 'treated', 0.5, 2],
      ['05', 'treated', 0.5, 2],
      ['unknown', 'treated', 0, 2],
      ['unknown', 'comparison', null, 1],
    ])
  })
})
