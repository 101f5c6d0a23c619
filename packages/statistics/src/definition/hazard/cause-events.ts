import type { EstimatorSettings } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { SettingError } from '../../result/setting-error.ts'

/** Which kind of event is studied, for the estimators of a hazard. */
export const causeOption: EstimatorOption = {
  id: 'cause',
  text: {
    nl: 'Nummer van de gebeurtenis waar het om gaat.',
    en: 'Number of the event that is studied.',
  },
  values: 'number',
  default: 1,
}

/** The cause that was chosen, and 1 for each row with an event of it. */
export function causeEvents(event: Uint8Array, settings: EstimatorSettings): { cause: number; events: Uint8Array } {
  const cause = Number(optionValue(causeOption, settings))
  if (!Number.isInteger(cause) || cause < 1) throw new SettingError("the option 'cause' takes a whole number from 1")
  return { cause, events: event.map((code) => (code === cause ? 1 : 0)) }
}
