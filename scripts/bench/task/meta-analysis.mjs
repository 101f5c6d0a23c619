import { leaveOneOut, metaRegression, varianceInterval } from '@doorstroom/evidence'

export const task = {
  title: 'Meta-analysis of 50 studies: REML, Hartung-Knapp, leave-one-out, moderator, Q-profile',
  data: 'studies-50',
  aim: 5,
  note: 'metafor stops its searches sooner, so that the two agree in fewer digits',
  tolerance: { tauSquared: 1e-3, coefficient: 1e-4, stdError: 1e-4, slope: 1e-3, low: 1e-2, high: 1e-2, without: 1e-3 },
  prepare: ({ effect, variance, moderator }) => ({ estimates: effect, variances: variance, moderator }),
  run: ({ estimates, variances, moderator }) => {
    const studies = { estimates, variances, test: 'hartung-knapp' }
    const { coefficients, stdErrors, tauSquared } = metaRegression(studies)
    const without = leaveOneOut(studies).map((one) => one.coefficients[0])
    const slope = metaRegression({ estimates, variances, moderators: [moderator] }).coefficients[1]
    const { low, high } = varianceInterval({ estimates, variances })
    return { coefficient: coefficients[0], stdError: stdErrors[0], tauSquared, slope, low, high, without }
  },
}
