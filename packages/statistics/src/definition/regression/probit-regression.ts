import { generalizedLinearEstimator } from './generalized-linear-estimator.ts'

/**
 * Probit regression of a 0/1 outcome, coefficients in standard deviations of a hidden normal amount.
 *
 * @example
 * probitRegressionEstimator.estimate({ outcome, treated }, { confLevel: 0.95 }).fit.coefficients
 */
export const probitRegressionEstimator = generalizedLinearEstimator({
  id: 'probit-regression',
  label: { nl: 'Probitregressie', en: 'Probit regression' },
  assumptions: [
    {
      nl: 'Elk kenmerk verschuift een verborgen, normaal verdeelde aanleg met een vast aantal standaarddeviaties.',
      en: 'Each characteristic moves a hidden, normally distributed amount by a fixed number of standard deviations.',
    },
    {
      nl: 'Een coefficient beschrijft samenhang. Oorzaak vraagt om een vergelijkingsopzet.',
      en: 'A coefficient describes association. Cause asks for a comparison design.',
    },
  ],
  sources: [
    { author: 'Bliss, C. I.', year: 1935, doi: '10.1111/j.1744-7348.1935.tb07713.x', taken: 'the probit model' },
    { author: 'McCullagh and Nelder', year: 1989, title: 'Generalized Linear Models', taken: 'maximum likelihood' },
  ],
  family: 'binomial',
  link: 'probit',
  unit: 'probit',
  usualErrors: 'classical',
  timeAtRisk: false,
})
