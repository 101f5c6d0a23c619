import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { type FineGrayFit, fitFineGray } from '../../hazard/fit-fine-gray.ts'
import { causeEvents, causeOption } from './cause-events.ts'
import { hazardColumns } from './hazard-columns.ts'
import { hazardRows, warned } from './hazard-rows.ts'
import { hazardWarnings } from './hazard-warnings.ts'

const id = 'fine-gray'

export interface FineGrayResult {
  readonly fit: FineGrayFit
  readonly terms: readonly string[]
  readonly confLevel: number
  readonly warnings: readonly string[]
  readonly leftOut: number
}

/**
 * Fine and Gray's regression of the incidence of one event among several. Coefficients are log subdistribution hazard
 * ratios: their sign tells which group ends up with more of the event, their size has no direct meaning as a rate.
 *
 * @example
 * fineGrayEstimator.estimate({ time, event, treated }, { confLevel: 0.95 }).fit.coefficients
 */
export const fineGrayEstimator: Estimator<FineGrayResult> = {
  id,
  label: { nl: 'Fine-Gray-regressie', en: 'Fine-Gray regression' },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Dat iemand uit beeld raakt, hangt niet samen met de gebeurtenissen en niet met de kenmerken.',
      en: 'Going out of sight has nothing to do with the events or with the characteristics.',
    },
    {
      nl: 'Elk kenmerk verschuift de kans op de gebeurtenis op alle momenten met dezelfde factor (op de schaal van het model).',
      en: 'Each characteristic shifts the incidence at all times by the same factor (on the scale of the model).',
    },
    {
      nl: 'Een coefficient beschrijft samenhang. Oorzaak vraagt om een vergelijkingsopzet.',
      en: 'A coefficient describes association. Cause asks for a comparison design.',
    },
  ],
  sources: [
    {
      author: 'Fine, J. P.; Gray, R. J.',
      year: 1999,
      title: 'A proportional hazards model for the subdistribution of a competing risk',
      doi: '10.1080/01621459.1999.10474144',
      taken: 'model, weights and variance',
    },
  ],
  reference: 'fine-gray',
  roles: { required: ['time', 'event'], optional: ['treated', 'covariates'] },
  options: [causeOption],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { time, event } = requiredColumns(complete.columns, ['time', 'event'])
    const { terms, columns: design } = hazardColumns(complete.columns)
    const fit = fitFineGray({ columns: design, time, event, cause: causeEvents(event, settings).cause })
    const warnings = hazardWarnings(fit.nEvents, terms.length, null)
    return { fit, terms, confLevel: settings.confLevel, warnings, leftOut: complete.leftOut }
  },
  tidy({ fit, ...result }, context) {
    const { coefficients, standardErrors, n, nEvents } = fit
    const unit = 'log-subdistribution-hazard-ratio'
    return hazardRows({ ...result, estimator: id, coefficients, standardErrors, n, nEvents, unit }, context)
  },
  glance({ fit, leftOut, warnings }, context) {
    const numbers = { estimate: fit.logLikelihood, n: fit.n, nEvents: fit.nEvents, unit: 'log-likelihood' }
    return placeRow(warned({ warnings }, context), { estimator: id, term: 'log-likelihood', ...numbers }, leftOut)
  },
}
