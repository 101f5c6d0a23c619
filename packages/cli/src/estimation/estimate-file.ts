import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { comparisonEstimators } from '@doorstroom/comparison'
import { type PrivacyFinding, PrivacyStop, privacyFindings } from '@doorstroom/disclosure'
import {
  type AnyEstimator,
  type Estimand,
  EstimationFailure,
  type ResultRow,
  statisticsEstimators,
} from '@doorstroom/statistics'
import { closest, DataError, readFile } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { inputColumns } from '../registration/input-columns.ts'
import { chosenLanguage } from '../terminal/chosen-language.ts'
import { nameList } from '../terminal/option-value.ts'
import { columnsByRole } from './columns-by-role.ts'

type Options = Readonly<Record<string, unknown>>

/** Every estimator of the toolkit that works on plain columns, by id. */
export const estimators: readonly AnyEstimator[] = [...statisticsEstimators, ...comparisonEstimators]

/**
 * One estimator on one file: reads it, passes the gate on the way in, fills the roles and returns tidy rows (or the
 * single glance row).
 */
export async function estimateFile(method: string, options: Options): Promise<ResultRow[]> {
  const estimator = find(method)
  const path = String(options.data)
  const file = path === '-' ? 'standard input' : basename(path)
  const { table, findings } = await readFile(readFileSync(path === '-' ? 0 : path), file)
  if (table === null || findings.some(({ severity }) => severity === 'error')) throw new DataError(findings)
  const stops: PrivacyFinding[] = privacyFindings(inputColumns(table))
  if (stops.length > 0) throw new PrivacyStop(stops)
  const columns = columnsByRole(table, options, estimator)
  const settings = {
    confLevel: Number(options.confidence ?? 0.95),
    ...(typeof options.estimand === 'string' ? { estimand: options.estimand as Estimand } : {}),
    ...(typeof options.times === 'string' ? { times: nameList(options.times).map(Number) } : {}),
  }
  checkSettings(settings, estimator)
  const context = {
    measure: String(options.outcome ?? options.time ?? estimator.id),
    population: `rows of ${file}`,
    horizonDays: Number(options.horizonDays ?? 0),
    unit: String(options.unit ?? 'units'),
  }
  try {
    const result: unknown = estimator.estimate(columns, settings)
    return options.glance === true ? [estimator.glance(result, context)] : estimator.tidy(result, context)
  } catch (error) {
    if (!(error instanceof EstimationFailure)) throw error
    const language = chosenLanguage(options.lang, 'en')
    throw new CommandError(
      error.code,
      error.text[language],
      `doorstroom list estimators ${estimator.id}`,
      exitCode.dataErrors,
    )
  }
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

function checkSettings(settings: { confLevel: number; estimand?: Estimand }, estimator: AnyEstimator): void {
  if (!(settings.confLevel > 0 && settings.confLevel < 1))
    throw new CommandError('usage.confidence', '--confidence must lie between 0 and 1', 'such as 0.95', exitCode.usage)
  if (settings.estimand !== undefined && !estimator.estimands.includes(settings.estimand))
    throw new CommandError(
      'usage.estimand',
      `${estimator.id} does not offer this estimand`,
      `it offers ${estimator.estimands.join(', ')}`,
      exitCode.usage,
    )
}
