import { type IntraclassCorrelation, intraclassCorrelations } from '../../agreement/intraclass-correlation.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'

export interface IntraclassCorrelationResult {
  readonly forms: readonly IntraclassCorrelation[]
  readonly n: number
  readonly raters: number
  readonly leftOut: number
  readonly confLevel: number
}

/** How much of the spread of ratings lies between persons rather than between raters. */
export const intraclassCorrelationEstimator: Estimator<IntraclassCorrelationResult> = {
  id: 'intraclass-correlation',
  label: { nl: 'Intraklassecorrelatie van beoordelaars', en: 'Intraclass correlation of raters' },
  family: 'association',
  estimands: ['description'],
  assumptions: [
    { nl: 'Elke beoordelaar beoordeelde elke persoon.', en: 'Every rater rated every person.' },
    {
      nl: 'ICC1: iedere persoon had andere beoordelaars. ICC2: toevallige beoordelaars. ICC3: juist deze beoordelaars.',
      en: 'ICC1: each person had other raters. ICC2: raters drawn at random. ICC3: these very raters.',
    },
  ],
  sources: [
    { author: 'Shrout and Fleiss', year: 1979, doi: '10.1037/0033-2909.86.2.420', taken: 'six forms and their limits' },
    { author: 'McGraw and Wong', year: 1996, doi: '10.1037/1082-989X.1.1.30', taken: 'limits for random raters' },
  ],
  reference: 'agreement',
  roles: { required: ['items'], optional: [] },
  estimate(columns, { confLevel }) {
    const { items } = requiredColumns(completeRows(columns).columns, ['items'])
    const raters = items.map(({ values }) => values)
    const forms = intraclassCorrelations(raters, confLevel)
    const n = forms[0]!.numeratorDegreesOfFreedom + 1
    return { forms, n, raters: raters.length, leftOut: raters[0]!.length - n, confLevel }
  },
  tidy({ forms, n, leftOut, confLevel }, context) {
    return forms.map(({ form, estimate, low, high, pValue }) => {
      const numbers = {
        estimate,
        confLow: low,
        confHigh: high,
        confLevel,
        pValue,
        nullValue: 0,
        n,
        unit: 'correlation',
      }
      const warnings = n < 10 ? ['statistics.fewPairs'] : []
      return placeRow(context, { estimator: 'intraclass-correlation', term: form, ...numbers, warnings }, leftOut)
    })
  },
  glance({ raters, n, leftOut }, context) {
    const numbers = { estimate: raters, n, unit: 'raters' }
    return placeRow(context, { estimator: 'intraclass-correlation', term: 'raters', ...numbers }, leftOut)
  },
}
