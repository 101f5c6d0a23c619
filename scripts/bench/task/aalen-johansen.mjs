import { aalenJohansen } from '@doorstroom/statistics'

export const task = {
  title: 'Aalen-Johansen, two causes, 1,000,000 rows',
  data: 'survival-1e6',
  aim: 20,
  runsOfR: 1,
  note: 'survfit makes its errors from the influence of every row; ours are equal and come from the counts',
  run: ({ time, cause }) => {
    const { causes } = aalenJohansen({ time, event: cause, causeCount: 2, confLevel: 0.95 })
    const year = causes.map(({ steps }) => steps.findLast((step) => step.time <= 365))
    return { incidence: year.map((step) => step.incidence), stdError: year.map((step) => step.stdError) }
  },
}
