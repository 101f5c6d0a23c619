import type { EstimatorSettings } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { SettingError } from '../../result/setting-error.ts'

/**
 * States named in an option, separated by commas; none when the option was not given.
 *
 * @throws SettingError when one of them is not a state of the data.
 */
export function stateList(option: EstimatorOption, settings: EstimatorSettings, states: readonly string[]): string[] {
  const text = optionValue(option, settings)
  const names = text === null ? [] : String(text).split(',')
  const found = names.map((name) => name.trim()).filter((name) => name !== '')
  const unknown = found.filter((name) => !states.includes(name)).length
  if (unknown > 0) throw new SettingError(`${unknown} of the states in the option '${option.id}' are not in the data`)
  return found
}

export const goodOption: EstimatorOption = {
  id: 'good',
  text: {
    nl: 'de toestanden die als goed gelden, gescheiden door komma’s',
    en: 'the states that count as good, separated by commas',
  },
  values: 'text',
  default: null,
  example: 'work',
}

export const orderOption: EstimatorOption = {
  id: 'order',
  text: {
    nl: 'de toestanden van beste naar slechtste, gescheiden door komma’s; dit is een waardeoordeel',
    en: 'the states from best to worst, separated by commas; this is a value judgement',
  },
  values: 'text',
  default: null,
}
