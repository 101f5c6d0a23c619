import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { intervalScales } from '../../survival/survival-interval.ts'

/** On which scale the interval of a survival probability is symmetric. */
export const intervalScaleOption: EstimatorOption = {
  id: 'intervalScale',
  text: {
    nl: 'schaal waarop het interval symmetrisch is',
    en: 'scale on which the interval is symmetric',
  },
  values: intervalScales,
  default: 'log-log',
}
