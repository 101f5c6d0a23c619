import { agreementTable } from '../../agreement/agreement-table.ts'
import { cohenKappa, type Kappa, type KappaWeighting, kappaWeightings } from '../../agreement/cohen-kappa.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'

export interface CohenKappaResult extends Kappa {
  readonly weighting: KappaWeighting
  readonly leftOut: number
  readonly confLevel: number
}

const weightingOption: EstimatorOption = {
  id: 'weighting',
  text: { nl: 'hoe zwaar een kleine afwijking telt', en: 'how much a near miss counts' },
  values: kappaWeightings,
  default: 'unweighted',
}

/** How far two raters agree on categories, beyond chance. */
export const cohenKappaEstimator: Estimator<CohenKappaResult> = {
  id: 'cohen-kappa',
  label: { nl: 'Overeenstemming van twee beoordelaars (kappa)', en: 'Agreement of two raters (kappa)' },
  family: 'association',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De beoordelaars oordeelden los van elkaar over dezelfde personen (`group` en `category`).',
      en: 'The raters judged the same persons independently (`group` and `category`).',
    },
    {
      nl: 'Weging: de categorieën staan op volgorde en op gelijke afstand.',
      en: 'Weighting: the categories are in order and equally far apart.',
    },
  ],
  sources: [
    { author: 'Cohen', year: 1968, doi: '10.1037/h0026256', taken: 'weighted kappa' },
    { author: 'Fleiss, Cohen and Everitt', year: 1969, doi: '10.1037/h0028106', taken: 'large-sample variance' },
  ],
  reference: 'agreement',
  roles: { required: ['group', 'category'], optional: [] },
  options: [weightingOption],
  estimate(columns, settings) {
    const weighting = optionValue(weightingOption, settings) as KappaWeighting
    const complete = completeRows(columns)
    const { group, category } = requiredColumns(complete.columns, ['group', 'category'])
    const { confLevel } = settings
    const kappa = cohenKappa(agreementTable(group, category).counts, weighting, confLevel)
    return { ...kappa, weighting, leftOut: complete.leftOut, confLevel }
  },
  tidy({ weighting, estimate, variance, low, high, n, leftOut, confLevel }, context) {
    // Full agreement or full disagreement leaves no spread to make an interval of.
    const interval = variance > 1e-15 ? { stdError: Math.sqrt(variance), confLow: low, confHigh: high, confLevel } : {}
    const numbers = { estimate, ...interval, nullValue: 0, n, unit: 'kappa' }
    const warnings = n < 30 ? ['statistics.fewPairs'] : []
    return [placeRow(context, { estimator: 'cohen-kappa', term: weighting, ...numbers, warnings }, leftOut)]
  },
  glance({ observed, n, leftOut }, context) {
    const numbers = { estimate: observed, n, unit: 'share' }
    return placeRow(context, { estimator: 'cohen-kappa', term: 'observed-agreement', ...numbers }, leftOut)
  },
}
