import { generalizedLinearEstimator } from './generalized-linear-estimator.ts'

/**
 * Poisson regression of a count, or of a 0/1 outcome ("modified Poisson", whose coefficients are log risk ratios), with
 * HC1 errors that do not rest on the Poisson variance. The time over which was counted is an offset.
 *
 * @example
 * poissonRegressionEstimator.estimate({ outcome, treated }, { confLevel: 0.95 }).fit.coefficients // two log rates
 */
export const poissonRegressionEstimator = generalizedLinearEstimator({
  id: 'poisson-regression',
  label: { nl: 'Poissonregressie', en: 'Poisson regression' },
  assumptions: [
    {
      nl: 'Elk kenmerk vermenigvuldigt het verwachte aantal (of de kans) met een vaste factor per stap.',
      en: 'Each characteristic multiplies the expected count (or the risk) by a fixed factor per step.',
    },
    {
      nl: 'Met robuuste standaardfouten hoeft de spreiding niet die van Poisson te zijn.',
      en: 'With robust standard errors the spread need not be that of Poisson.',
    },
  ],
  sources: [
    {
      author: 'Zou, G.',
      year: 2004,
      doi: '10.1093/aje/kwh090',
      taken: 'robust errors for risk ratios of a 0/1 outcome',
    },
    { author: 'McCullagh and Nelder', year: 1989, title: 'Generalized Linear Models', taken: 'maximum likelihood' },
  ],
  family: 'poisson',
  link: 'log',
  unit: 'log-rate',
  usualErrors: 'HC1',
  timeAtRisk: true,
})
