import { kaplanMeier } from '@doorstroom/statistics'

export const task = {
  title: 'Kaplan-Meier, 1,000,000 rows',
  data: 'survival-1e6',
  aim: 10,
  run: ({ time, event }) => {
    const { steps, median } = kaplanMeier({ time, event, confLevel: 0.95 })
    const half = steps.findLast((step) => step.time <= 365)
    return { survival: half.survival, stdError: half.stdError, median: median.time }
  },
}
