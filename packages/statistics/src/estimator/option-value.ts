import { SettingError } from '../result/setting-error.ts'
import type { EstimatorSettings } from './estimator.ts'
import type { EstimatorOption, OptionValue } from './estimator-option.ts'

/**
 * The value of an option: as given, else its default.
 *
 * @throws SettingError when it is required and was not given, or is not one of the values the definition allows.
 */
export function optionValue(option: EstimatorOption, settings: EstimatorSettings): OptionValue | null {
  const value = settings.options?.[option.id] ?? option.default
  if (value === null) {
    if (option.required) throw new SettingError(`this estimator needs the option '${option.id}'`)
    return null
  }
  const fits =
    typeof option.values === 'string'
      ? typeof value === (option.values === 'text' ? 'string' : option.values)
      : option.values.includes(String(value))
  if (!fits || Number.isNaN(value)) throw new SettingError(`the option '${option.id}' does not take this value`)
  return value
}
