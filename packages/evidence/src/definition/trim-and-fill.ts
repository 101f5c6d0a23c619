import { type Estimator, type EstimatorOption, optionValue, placeRow } from '@doorstroom/statistics'
import { type TrimAndFill, type TrimEstimator, trimAndFill, trimEstimators } from '../meta-analysis/trim-and-fill.ts'
import { metaChoices, methodOption, testOption } from './meta-options.ts'
import { metaWarnings } from './meta-warnings.ts'
import { studyColumns } from './study-columns.ts'

export interface TrimAndFillResult {
  readonly filled: TrimAndFill
  readonly studies: number
  readonly leftOut: number
}

const id = 'trim-and-fill'

const countOption: EstimatorOption = {
  id: 'count',
  text: { nl: 'Hoe de ontbrekende onderzoeken worden geteld.', en: 'How missing studies are counted.' },
  values: trimEstimators,
  default: 'L0',
}

/** What the average would be if the studies missing on one side were there. */
export const trimAndFillEstimator: Estimator<TrimAndFillResult> = {
  id,
  label: { nl: 'Aanvullen van ontbrekende onderzoeken', en: 'Trim and fill' },
  family: 'meta-analysis',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Onderzoeken ontbreken aan een kant, de uiterste het eerst. Dit is een verkenning en geen correctie.',
      en: 'Studies are missing on one side, the outermost first. This is an exploration and no correction.',
    },
  ],
  sources: [
    { author: 'Duval, S.; Tweedie, R.', year: 2000, doi: '10.1111/j.0006-341X.2000.00455.x', taken: 'trim and fill' },
  ],
  reference: 'meta-regression',
  roles: { required: ['outcome', 'variances'], optional: [] },
  options: [methodOption, testOption, countOption],
  estimate(columns, settings) {
    const { effects, leftOut } = studyColumns(columns)
    const estimator = optionValue(countOption, settings) as TrimEstimator
    const model = { ...effects, ...metaChoices(settings), confLevel: settings.confLevel }
    return { filled: trimAndFill({ ...model, estimator }), studies: effects.estimates.length, leftOut }
  },
  tidy({ filled, studies, leftOut }, context) {
    const { fit } = filled
    const warned = { ...context, warnings: [...metaWarnings(fit), ...(context.warnings ?? [])] }
    const interval = { confLow: fit.confLow[0]!, confHigh: fit.confHigh[0]!, confLevel: fit.confLevel }
    const numbers = { estimate: fit.coefficients[0]!, stdError: fit.stdErrors[0]!, pValue: fit.pValues[0]! }
    const shared = { estimator: id, n: studies }
    return [
      placeRow(warned, { ...shared, term: 'filled-effect', nullValue: 0, ...numbers, ...interval }, leftOut),
      placeRow(
        warned,
        { ...shared, term: `missing-${filled.side}`, unit: 'studies', estimate: filled.missing },
        leftOut,
      ),
    ]
  },
  glance({ filled, studies, leftOut }, context) {
    const parts = { estimator: id, term: 'missing', unit: 'studies', estimate: filled.missing, n: studies }
    return placeRow(context, parts, leftOut)
  },
}
