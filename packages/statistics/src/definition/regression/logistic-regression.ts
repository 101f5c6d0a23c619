import { generalizedLinearEstimator } from './generalized-linear-estimator.ts'

/**
 * Logistic regression of a 0/1 outcome, coefficients as log-odds.
 *
 * @example
 * logisticRegressionEstimator.estimate({ outcome, treated }, { confLevel: 0.95 }).fit.coefficients // two log-odds
 */
export const logisticRegressionEstimator = generalizedLinearEstimator({
  id: 'logistic-regression',
  label: { nl: 'Logistische regressie', en: 'Logistic regression' },
  assumptions: [
    {
      nl: 'Elk kenmerk vermenigvuldigt de kansverhouding met een vaste factor per stap.',
      en: 'Each characteristic multiplies the odds by a fixed factor per step.',
    },
    {
      nl: 'Een coefficient beschrijft samenhang. Oorzaak vraagt om een vergelijkingsopzet.',
      en: 'A coefficient describes association. Cause asks for a comparison design.',
    },
  ],
  sources: [
    { author: 'McCullagh and Nelder', year: 1989, title: 'Generalized Linear Models', taken: 'maximum likelihood' },
    {
      author: 'Albert and Anderson',
      year: 1984,
      doi: '10.1093/biomet/71.1.1',
      taken: 'when no finite coefficient fits best',
    },
  ],
  family: 'binomial',
  link: 'logit',
  unit: 'log-odds',
  usualErrors: 'classical',
  timeAtRisk: false,
})
