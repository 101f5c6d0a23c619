import type { AnyEstimator, EstimatorOption, OptionValue } from '@doorstroom/statistics'
import { closest } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

/**
 * Choices given as `--set name=value`, read as their definition says.
 *
 * @throws CommandError for an option the estimator does not have, a value it does not take, or one it cannot do without
 */
export function optionSettings(
  given: readonly string[],
  { id, options = [] }: AnyEstimator,
): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {}
  for (const text of given) {
    const name = text.slice(0, text.indexOf('=') >>> 0)
    const option = options.find((one) => one.id === name)
    if (option === undefined || !text.includes('=')) throw unknown(id, name, options)
    values[name] = readValue(option, text.slice(name.length + 1))
  }
  const absent = options.filter((option) => option.required && option.default === null && !(option.id in values))
  if (absent.length > 0)
    throw usage(
      'estimate.missingOption',
      `${id} needs ${absent.map((option) => `--set ${option.id}=...`).join(' and ')}`,
      id,
    )
  return values
}

function readValue(option: EstimatorOption, text: string): OptionValue {
  const { values } = option
  if (values === 'text') return text
  if (values === 'number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  if (values === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  if (typeof values !== 'string' && values.includes(text)) return text
  const expected =
    typeof values === 'string' ? { number: 'a number', boolean: 'true or false' }[values] : values.join(', ')
  throw new CommandError('estimate.option', `--set ${option.id} takes ${expected}`, option.text.en, exitCode.usage)
}

function unknown(id: string, name: string, options: readonly EstimatorOption[]): CommandError {
  const names = options.map((option) => option.id)
  const suggestion = closest(name, names)
  const fix =
    names.length === 0
      ? 'it has none'
      : suggestion === null
        ? `it has ${names.join(', ')}`
        : `did you mean ${suggestion}?`
  return new CommandError('estimate.option', `${id} has no option ${name}; write --set name=value`, fix, exitCode.usage)
}

function usage(code: string, message: string, id: string): CommandError {
  return new CommandError(code, message, `doorstroom list estimators ${id}`, exitCode.usage)
}
