import type { EstimatorSettings } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'

/** What to do with a column that repeats others. */
export const aliasedOption: EstimatorOption = {
  id: 'aliased',
  text: {
    nl: 'Een kenmerk dat precies uit andere volgt: weigeren (refuse) of weglaten zoals R doet (leaveOut).',
    en: 'A characteristic that follows exactly from others: refuse it, or leave it out as R does.',
  },
  values: ['refuse', 'leaveOut'],
  default: 'refuse',
}

export function aliasedChoice(settings: EstimatorSettings): 'refuse' | 'leaveOut' {
  return optionValue(aliasedOption, settings) as 'refuse' | 'leaveOut'
}
