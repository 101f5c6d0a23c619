import { basename } from 'node:path'
import { type PrivacyFinding, PrivacyStop, privacyFindings } from '@doorstroom/disclosure'
import {
  type AnyEstimator,
  type Estimand,
  EstimationFailure,
  type EstimatorSettings,
  type ResultRow,
  SettingError,
} from '@doorstroom/statistics'
import { closest, DataError, type RawTable, readFile } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { inputColumns } from '../registration/input-columns.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import { nameList, wholeNumber } from '../terminal/option-value.ts'
import { readInput } from '../terminal/read-input.ts'
import { chosenColumns } from './chosen-columns.ts'
import { columnSource } from './column-source.ts'
import { estimators } from './estimators.ts'
import { optionSettings } from './option-settings.ts'

type Options = Readonly<Record<string, unknown>>

/**
 * One estimator on one file: reads it, passes the gate on the way in, fills the roles and returns tidy rows (or the
 * single glance row). An estimator that needs no columns needs no file.
 */
export async function estimateFile(method: string, options: Options): Promise<ResultRow[]> {
  const estimator = find(method)
  const settings = settingsOf(options, estimator)
  const table = options.data === undefined ? null : await readTable(String(options.data))
  const language = chosenLanguage(options.lang, 'en')
  try {
    const { columns, leftOut } = chosenColumns(table === null ? null : columnSource(table), options, estimator)
    const context = {
      measure: String(options.outcome ?? options.time ?? estimator.id),
      population: table === null ? 'no file' : `rows of ${table.file}`,
      horizonDays: Number(options.horizonDays ?? 0),
      unit: String(options.unit ?? 'units'),
      warnings: leftOut > 0 ? ['statistics.rowsLeftOut'] : [],
    }
    const result: unknown = estimator.estimate(columns, settings)
    return options.glance === true ? [estimator.glance(result, context)] : estimator.tidy(result, context)
  } catch (error) {
    const fix = `doorstroom list estimators ${estimator.id}`
    if (error instanceof SettingError) throw new CommandError('estimate.setting', error.message, fix, exitCode.usage)
    if (!(error instanceof EstimationFailure)) throw error
    throw new CommandError(error.code, error.text[language], fix, exitCode.dataErrors)
  }
}

async function readTable(path: string): Promise<RawTable> {
  const file = path === '-' ? 'standard input' : basename(path)
  const {
    tables: [table],
    findings,
  } = await readFile(readInput(path), file)
  if (table === undefined || findings.some(({ severity }) => severity === 'error')) throw new DataError(findings)
  const stops: PrivacyFinding[] = privacyFindings(inputColumns(table))
  if (stops.length > 0) throw new PrivacyStop(stops)
  return table
}

function find(method: string): AnyEstimator {
  const found = estimators.find(({ id }) => id === method)
  if (found !== undefined) return found
  const suggestion = closest(
    method,
    estimators.map(({ id }) => id),
  )
  throw new CommandError(
    'estimate.unknownMethod',
    `no estimator called ${method}`,
    suggestion === null ? 'see doorstroom list estimators' : `did you mean ${suggestion}?`,
    exitCode.usage,
  )
}

function settingsOf(options: Options, estimator: AnyEstimator): EstimatorSettings {
  const settings: EstimatorSettings = {
    confLevel: Number(options.confidence ?? 0.95),
    options: optionSettings(Array.isArray(options.set) ? options.set.map(String) : [], estimator),
    ...(typeof options.estimand === 'string' ? { estimand: options.estimand as Estimand } : {}),
    ...(typeof options.times === 'string' ? { times: nameList(options.times).map(Number) } : {}),
    ...wholeNumber('seed', options.seed),
  }
  if (!(settings.confLevel > 0 && settings.confLevel < 1))
    throw new CommandError('usage.confidence', '--confidence must lie between 0 and 1', 'such as 0.95', exitCode.usage)
  if (settings.times?.some((time) => !Number.isFinite(time)))
    throw new CommandError('usage.times', '--times must be numbers', 'such as --times 182,364', exitCode.usage)
  if (settings.estimand !== undefined && !estimator.estimands.includes(settings.estimand))
    throw new CommandError(
      'usage.estimand',
      `${estimator.id} does not offer this estimand`,
      `it offers ${estimator.estimands.join(', ')}`,
      exitCode.usage,
    )
  return settings
}
