import {
  channelTrajectories,
  type TableSet,
  type TrajectoryRules,
  workChannel,
  workOfUnknownKind,
} from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import type { RegistrationParts } from '../registration/registration-parts.ts'
import { eachPart } from './each-part.ts'
import { enrolmentsOf } from './enrolments-of.ts'
import type { ExportTable } from './export-column.ts'
import type { ExportRequest } from './export-request.ts'
import { noRecords, type RecordCounts } from './record-counts.ts'
import { spellsView } from './spells-view.ts'
import { surveyParts } from './survey-parts.ts'
import { unitTable } from './unit-table.ts'
import { unitViews } from './unit-view.ts'

/** A table to be written, and what a reader must know of it. */
export interface TrajectoryExport {
  readonly table: ExportTable
  /** Channels as they are named in the file. */
  readonly channels: readonly string[]
  /** Channels that were asked for and have no spell or job at all. */
  readonly empty: readonly string[]
  /** Of the records that the channels could hold. */
  readonly counts: RecordCounts
  /** What stands between stretches of a sequence as text. */
  readonly separator: string
}

/**
 * The rows of a view, made one person at a time while they are read.
 *
 * @param parts read twice: once for the channels and days there are, once for the rows
 * @throws CommandError when there are no spells or jobs; (usage) when the window of a calendar view has no units or too
 * many, or a state of the study itself is called as work of an unknown kind
 */
export async function exportTable(parts: RegistrationParts, request: ExportRequest): Promise<TrajectoryExport> {
  const survey = await surveyParts(parts)
  const channels = request.channels ?? survey.channels
  const rules: TrajectoryRules = {
    channels,
    combined: request.combined,
    bridgeDays: request.bridgeDays,
    daysBefore: request.daysBefore,
    priority: request.priority,
  }
  if (channels.length === 0)
    throw new CommandError(
      'trajectories.noSpells',
      'the study has no spells and no jobs, so there are no trajectories',
      'deliver spells.csv or jobs.csv, or make them from a file of your own in mapping.yaml',
      exitCode.dataErrors,
    )
  const { notEnrolled } = survey.counts
  const counts = channels.includes(workChannel) ? survey.counts : { ...noRecords, notEnrolled }
  if (counts.jobsOfUnknownKind > 0) refuseStateOfUnknownWork(request)
  const named = channelTrajectories({ spells: [], jobs: [], timeZero: 0, observationEnd: 0 }, rules).map(
    ({ channel }) => channel,
  )
  const empty = channels.filter((channel) => !survey.channels.includes(channel))
  const facts = { channels: named, empty, counts }
  const view = unitViews.find(({ id }) => id === request.view)
  if (view === undefined) {
    const batches = eachPart(parts, (part) => spellRows(part, request, rules))
    return { ...facts, separator: '-', table: { columns: spellsView.columns, batches } }
  }
  return { ...facts, ...unitTable({ parts, request, rules, view, channels: named, survey }) }
}

function refuseStateOfUnknownWork({ ownStates }: ExportRequest): void {
  if (!ownStates.includes(workOfUnknownKind)) return
  throw new CommandError(
    'trajectories.stateIsWork',
    `a state of the study is called ${workOfUnknownKind}, which says in an export that a job has no kind of contract`,
    'rename that state in study.yaml and in the data, or deliver jobs.contract_type',
    exitCode.usage,
  )
}

function* spellRows(part: TableSet, request: ExportRequest, rules: TrajectoryRules) {
  for (const { enrolmentId, rows } of enrolmentsOf(part))
    yield* spellsView.rows(enrolmentId, channelTrajectories(rows, rules), edges(request, rows.timeZero))
}

function edges({ window }: ExportRequest, timeZero: number): readonly [number | null, number | null] {
  if (window.kind === 'known') return [null, null]
  if (window.kind === 'calendar') return [window.from, window.to]
  return [timeZero - window.before, timeZero + window.after]
}
