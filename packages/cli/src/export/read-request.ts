import { closest, codeListOf, fromIsoDate, noState, statePriority } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import type { StudyFile } from '../study/study-schema.ts'
import { nameList, wholeNumber } from '../terminal/option-value.ts'
import type { ExportRequest, ExportWindow } from './export-request.ts'
import { unitLayouts } from './layout/index.ts'
import { spellsView } from './spells-view.ts'
import { unitViews } from './unit-view.ts'

/** The views that can be asked for. */
export const viewIds: readonly string[] = [spellsView.id, ...unitViews.map(({ id }) => id)]

/**
 * The words after `doorstroom trajectories` as a request.
 *
 * @throws CommandError (usage) on a word that is not known, or words that do not go together
 */
export function readRequest(options: Readonly<Record<string, unknown>>, study: StudyFile): ExportRequest {
  const view = oneOf('view', options.view, viewIds, spellsView.id)
  const layouts = view === spellsView.id ? ['long'] : unitLayouts.map(({ id }) => id)
  const ownStates = study.states.map(({ id }) => id)
  if (ownStates.some((state) => Object.values<string>(noState).includes(state)))
    throw usage(
      'stateIsCode',
      'a state of the study is called *, < or %, which say in an export that there is no state',
      'rename that state in study.yaml and in the data',
    )
  const format = oneOf('format', options.format, ['csv', 'parquet'], 'csv') === 'csv' ? 'csv' : 'parquet'
  if (format === 'parquet' && options.stdout === true)
    throw usage(
      'parquetPrinted',
      'a Parquet file is not text and cannot be printed',
      'leave out --stdout, or leave out --format parquet',
    )
  const channels = nameList(options.channel)
  const daysBefore = daysOption('before', options.before)
  const known = Object.keys(codeListOf('CHANNEL').codes)
  const declared = nameList(options.priority)
  return {
    view,
    layout: oneOf('layout', options.layout, layouts, 'long'),
    format,
    channels: channels.length === 0 ? null : [...new Set(channels)].map((name) => oneOf('channel', name, known, '')),
    combined: options.combined === true,
    bridgeDays: daysOption('bridge', options.bridge),
    daysBefore,
    priority: declared.length > 0 ? declared : defaultPriority(ownStates),
    window: windowOf(options, view, daysBefore, study.horizonDays),
    ownStates,
  }
}

/** A study's own states are in its own order; benefit comes in from another channel, so it comes after them. */
const defaultPriority = (ownStates: readonly string[]): readonly string[] =>
  ownStates.length === 0 ? statePriority : [...new Set([...ownStates, ...statePriority])]

function windowOf(
  { from, to }: Readonly<Record<string, unknown>>,
  view: string,
  daysBefore: number | null,
  horizonDays: number,
): ExportWindow {
  const isTimeZero = from === 'time-zero' || (from === undefined && view !== spellsView.id)
  if (isTimeZero) return { kind: 'timeZero', before: daysBefore ?? 0, after: daysOption('to', to) ?? horizonDays }
  if (from === undefined && to === undefined) return { kind: 'known' }
  const window = {
    kind: 'calendar',
    from: from === undefined || from === 'calendar' ? null : dateOption('from', from),
    to: to === undefined ? null : dateOption('to', to),
  } as const
  if (window.from !== null && window.to !== null && window.to <= window.from)
    throw usage('windowEmpty', '--to is not after --from', 'give a later day; the day of --to itself is not shown')
  return window
}

function dateOption(name: string, value: unknown): number {
  const day = typeof value === 'string' ? fromIsoDate(value) : null
  if (day === null)
    throw usage(
      'dateUnread',
      `--${name} is not a date that exists`,
      name === 'from' ? 'time-zero, calendar, or a date such as 2024-01-01' : 'such as --to 2025-01-01',
    )
  return day
}

function daysOption(name: string, value: unknown): number | null {
  const days = wholeNumber(name, value)[name]
  if (days !== undefined && (days < 0 || days > 50_000))
    throw usage('daysOutside', `--${name} is a number of days from 0 to 50000`, `such as --${name} 28`)
  return days ?? null
}

function oneOf(name: string, value: unknown, known: readonly string[], otherwise: string): string {
  if (value === undefined) return otherwise
  if (typeof value === 'string' && known.includes(value)) return value
  const suggestion = closest(String(value), known)
  throw usage(
    'wordUnknown',
    `--${name} cannot be that here`,
    suggestion === null ? `one of ${known.join(', ')}` : `did you mean ${suggestion}? one of ${known.join(', ')}`,
  )
}

const usage = (code: string, message: string, remedy: string) =>
  new CommandError(`trajectories.${code}`, message, remedy, exitCode.usage)
