import { chiSquaredUpperTail } from '../../distribution/chi-squared-upper-tail.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { type DiscreteHazardLink, discreteHazardLinks } from '../../hazard/discrete-hazard-link.ts'
import { type DiscreteTimeFit, fitDiscreteTimeHazard } from '../../hazard/fit-discrete-time-hazard.ts'
import { SettingError } from '../../result/setting-error.ts'
import { causeEvents, causeOption } from './cause-events.ts'
import { hazardColumns } from './hazard-columns.ts'
import { hazardRows, warned } from './hazard-rows.ts'
import { hazardWarnings } from './hazard-warnings.ts'

const id = 'discrete-time-hazard'

export interface DiscreteTimeHazardResult {
  readonly fit: DiscreteTimeFit
  readonly link: DiscreteHazardLink
  readonly terms: readonly string[]
  readonly confLevel: number
  readonly warnings: readonly string[]
  readonly leftOut: number
}

const link: EstimatorOption = {
  id: 'link',
  text: {
    nl: 'logit geeft verhoudingen van kansverhoudingen per periode, cloglog verhoudingen van kansen per moment.',
    en: 'logit gives odds ratios per period, cloglog hazard ratios.',
  },
  values: discreteHazardLinks,
  default: 'logit',
}

const periodLength: EstimatorOption = {
  id: 'periodLength',
  text: {
    nl: 'Lengte van een periode, in de eenheid van de duur. Een duur wordt naar boven afgerond op hele perioden.',
    en: 'Length of a period, in the unit of the duration. Durations are rounded up to whole periods.',
  },
  values: 'number',
  default: 1,
}

const lastPeriod: EstimatorOption = {
  id: 'lastPeriod',
  text: {
    nl: 'Nummer van de laatste periode die meetelt. Zonder keuze tellen alle perioden mee.',
    en: 'Number of the last period that counts. Without a choice all periods count.',
  },
  values: 'number',
  default: null,
}

/** Units of a coefficient by link. */
const units: Readonly<Record<DiscreteHazardLink, string>> = { logit: 'log-odds-ratio', cloglog: 'log-hazard-ratio' }

/**
 * Regression of the chance of an event per period, with a baseline per period and other events counting as censoring
 * at the end of their period. The row about the whole is the likelihood ratio against no characteristics.
 *
 * @example
 * discreteTimeHazardEstimator.estimate({ time, event, treated }, { confLevel: 0.95, options: { periodLength: 28 } })
 */
export const discreteTimeHazardEstimator: Estimator<DiscreteTimeHazardResult> = {
  id,
  label: { nl: 'Kans per periode', en: 'Discrete-time hazard' },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Dat iemand uit beeld raakt of een andere gebeurtenis heeft, hangt bij gelijke kenmerken niet samen met de kans op de gebeurtenis.',
      en: 'Given the characteristics, going out of sight or having another event has nothing to do with the chance of the event.',
    },
    {
      nl: 'Elk kenmerk werkt in alle perioden even sterk.',
      en: 'Each characteristic works equally strongly in all periods.',
    },
    {
      nl: 'Een coefficient beschrijft samenhang. Oorzaak vraagt om een vergelijkingsopzet.',
      en: 'A coefficient describes association. Cause asks for a comparison design.',
    },
  ],
  sources: [
    { author: 'Allison, P. D.', year: 1982, doi: '10.2307/270718', taken: 'logistic regression on person-periods' },
    {
      author: 'Prentice, R. L.; Gloeckler, L. A.',
      year: 1978,
      doi: '10.2307/2529588',
      taken: 'complementary log-log link for grouped durations',
    },
  ],
  reference: 'discrete-time',
  roles: { required: ['time', 'event'], optional: ['treated', 'covariates', 'weights'] },
  options: [link, causeOption, periodLength, lastPeriod],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { time, event } = requiredColumns(complete.columns, ['time', 'event'])
    const { terms, columns: design } = hazardColumns(complete.columns)
    const { weights } = complete.columns
    const length = Number(optionValue(periodLength, settings))
    if (!(length > 0)) throw new SettingError("the option 'periodLength' takes a number above 0")
    const last = optionValue(lastPeriod, settings)
    const chosen = optionValue(link, settings) as DiscreteHazardLink
    const fit = fitDiscreteTimeHazard({
      columns: design,
      periods: time.map((duration) => (duration < 0 ? duration : Math.max(1, Math.ceil(duration / length - 1e-9)))),
      event: causeEvents(event, settings).events,
      link: chosen,
      ...(weights && { weights }),
      ...(last !== null && { lastPeriod: Number(last) }),
    })
    const warnings = hazardWarnings(fit.nEvents, terms.length, null)
    return { fit, link: chosen, terms, confLevel: settings.confLevel, warnings, leftOut: complete.leftOut }
  },
  tidy({ fit, ...result }, context) {
    const { coefficients, standardErrors, n, nEvents } = fit
    const unit = units[result.link]
    return hazardRows({ ...result, estimator: id, coefficients, standardErrors, n, nEvents, unit }, context)
  },
  glance({ fit, terms, leftOut, warnings }, context) {
    const estimate = Math.max(0, 2 * (fit.logLikelihood - fit.nullLogLikelihood))
    const pValue = chiSquaredUpperTail(estimate, terms.length)
    const numbers = { estimate, pValue, n: fit.n, nEvents: fit.nEvents, unit: 'chi-squared' }
    return placeRow(warned({ warnings }, context), { estimator: id, term: 'likelihood-ratio', ...numbers }, leftOut)
  },
}
