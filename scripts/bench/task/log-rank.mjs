import { logRank } from '@doorstroom/statistics'

export const task = {
  title: 'Log-rank test, 1,000,000 rows',
  data: 'survival-1e6',
  aim: 10,
  run: ({ time, event, group }) => {
    const { chiSquared, observed, expected } = logRank({ time, event, group, groupCount: 2 })
    return { chiSquared, observed: [...observed], expected: [...expected] }
  },
}
