import { normalQuantile } from '../../distribution/normal-quantile.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { type Concordance, coxConcordance } from '../../hazard/cox-concordance.ts'
import { type CoxFit, fitCox } from '../../hazard/fit-cox.ts'
import { type TieMethod, tieMethods } from '../../hazard/partial-likelihood.ts'
import { type ProportionalHazardsTests, proportionalHazardsTest } from '../../hazard/proportional-hazards-test.ts'
import { causeEvents, causeOption } from './cause-events.ts'
import { hazardColumns } from './hazard-columns.ts'
import { hazardRows, warned } from './hazard-rows.ts'
import { hazardWarnings } from './hazard-warnings.ts'

const id = 'cox'

export interface CoxResult {
  readonly fit: CoxFit
  readonly terms: readonly string[]
  readonly concordance: Concordance | null
  /** Over one minus the Kaplan-Meier curve; null when there is one event time. */
  readonly proportionality: ProportionalHazardsTests | null
  readonly confLevel: number
  readonly warnings: readonly string[]
  readonly leftOut: number
}

const ties: EstimatorOption = {
  id: 'ties',
  text: {
    nl: 'Hoe gebeurtenissen op hetzelfde moment tellen: efron is nauwkeuriger, breslow eenvoudiger.',
    en: 'How events at the same moment count: efron is more accurate, breslow simpler.',
  },
  values: tieMethods,
  default: 'efron',
}

const robust: EstimatorOption = {
  id: 'robust',
  text: {
    nl: 'Robuuste standaardfouten, ook zonder clusters of gewichten.',
    en: 'Robust standard errors, also without clusters or weights.',
  },
  values: 'boolean',
  default: false,
}

/**
 * Cox regression of the hazard of one event, other events counting as censoring. Coefficients are log hazard ratios
 * with normal intervals; errors are robust with clusters or with weights other than 0 and 1. The row about the whole
 * is the concordance.
 *
 * @example
 * coxEstimator.estimate({ time, event, treated }, { confLevel: 0.95 }).fit.coefficients // one log hazard ratio
 */
export const coxEstimator: Estimator<CoxResult> = {
  id,
  label: { nl: 'Cox-regressie', en: 'Cox regression' },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Dat iemand uit beeld raakt of een andere gebeurtenis heeft, hangt bij gelijke kenmerken niet samen met de kans op de gebeurtenis.',
      en: 'Given the characteristics, going out of sight or having another event has nothing to do with the chance of the event.',
    },
    {
      nl: 'Elk kenmerk vermenigvuldigt de kans van het moment met een factor die de hele periode gelijk blijft.',
      en: 'Each characteristic multiplies the hazard by a factor that stays the same over the whole period.',
    },
    {
      nl: 'Een coefficient beschrijft samenhang. Oorzaak vraagt om een vergelijkingsopzet.',
      en: 'A coefficient describes association. Cause asks for a comparison design.',
    },
  ],
  sources: [
    {
      author: 'Cox, D. R.',
      year: 1972,
      title: 'Regression models and life-tables',
      doi: '10.1111/j.2517-6161.1972.tb00899.x',
      taken: 'proportional hazards and the partial likelihood',
    },
    {
      author: 'Efron, B.',
      year: 1977,
      doi: '10.1080/01621459.1977.10480613',
      taken: 'treatment of events at the same time',
    },
    {
      author: 'Lin, D. Y.; Wei, L. J.',
      year: 1989,
      doi: '10.1080/01621459.1989.10478874',
      taken: 'robust covariance',
    },
    {
      author: 'Grambsch, P. M.; Therneau, T. M.',
      year: 1994,
      doi: '10.1093/biomet/81.3.515',
      taken: 'test of proportional hazards behind the warning',
    },
  ],
  reference: 'cox',
  roles: {
    required: ['time', 'event'],
    optional: ['treated', 'covariates', 'entry', 'strata', 'clusters', 'weights'],
  },
  options: [ties, causeOption, robust],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { time, event } = requiredColumns(complete.columns, ['time', 'event'])
    const { entry, strata, clusters, weights } = complete.columns
    const { terms, columns: design } = hazardColumns(complete.columns)
    const fit = fitCox({
      columns: design,
      time,
      event: causeEvents(event, settings).events,
      ties: optionValue(ties, settings) as TieMethod,
      ...(optionValue(robust, settings) === true && { robust: true }),
      ...(entry && { entry }),
      ...(strata && { strata: strata.codes }),
      ...(clusters && { clusters }),
      ...(weights && { weights }),
    })
    const proportionality = proportionalHazardsTest(fit, 'km')
    const changing = proportionality !== null && proportionality.global.pValue < 0.05
    return {
      fit,
      terms,
      concordance: coxConcordance(fit, clusters),
      proportionality,
      confLevel: settings.confLevel,
      warnings: [
        ...hazardWarnings(fit.nEvents, terms.length, fit.nClusters),
        ...(changing ? ['statistics.changingHazardRatio'] : []),
      ],
      leftOut: complete.leftOut,
    }
  },
  tidy({ fit, ...result }, context) {
    const { coefficients, n, nEvents } = fit
    const standardErrors = fit.robustStandardErrors ?? fit.standardErrors
    const parts = { estimator: id, coefficients, standardErrors, n, nEvents, unit: 'log-hazard-ratio' }
    return hazardRows({ ...result, ...parts }, context)
  },
  glance({ fit, concordance, confLevel, leftOut, warnings }, context) {
    const reach = normalQuantile((1 + confLevel) / 2)
    const numbers = concordance && {
      stdError: concordance.stdError,
      confLow: Math.max(0, concordance.estimate - reach * concordance.stdError),
      confHigh: Math.min(1, concordance.estimate + reach * concordance.stdError),
      confLevel,
      nullValue: 0.5,
    }
    const parts = {
      estimator: id,
      term: 'concordance',
      estimate: concordance?.estimate ?? null,
      ...numbers,
      n: fit.n,
      nEvents: fit.nEvents,
      unit: 'share',
      reasons: concordance === null ? ['statistics.noOrderedPairs'] : [],
    }
    return placeRow(warned({ warnings }, context), parts, leftOut)
  },
}
