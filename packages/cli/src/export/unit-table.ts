import {
  channelTrajectories,
  noState,
  type TableSet,
  type TimeUnit,
  type TrajectoryRules,
} from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import type { RegistrationParts } from '../registration/registration-parts.ts'
import { eachPart } from './each-part.ts'
import { enrolmentsOf } from './enrolments-of.ts'
import type { ExportTable } from './export-column.ts'
import type { ExportRequest } from './export-request.ts'
import { unitLayouts } from './layout/index.ts'
import type { UnitFrame, UnitPerson } from './layout/unit-layout.ts'
import { sequenceSeparator } from './sequence-separator.ts'
import type { PartsSurvey } from './survey-parts.ts'
import type { UnitView } from './unit-view.ts'

const mostUnits = 5000

interface UnitExport {
  readonly parts: RegistrationParts
  readonly request: ExportRequest
  readonly rules: TrajectoryRules
  readonly view: UnitView
  /** As named in the file. */
  readonly channels: readonly string[]
  readonly survey: PartsSurvey
}

/** A view by week or month in the layout that was asked for. */
export function unitTable(of: UnitExport): { table: ExportTable; separator: string } {
  const { request, view, channels } = of
  const layout = unitLayouts.find(({ id }) => id === request.layout)
  if (layout === undefined) throw new RangeError('no such layout')
  const { labels, unitsOf } = unitsOfWindow(of)
  if (labels.length === 0 || labels.length > mostUnits)
    throw new CommandError(
      'trajectories.unitsOutside',
      `the view would have ${labels.length} ${view.id}; it can have 1 to ${mostUnits}`,
      'choose another --from and --to',
      exitCode.usage,
    )
  const separator = layout.id === 'sps' ? sequenceSeparator(channels, request.ownStates) : '-'
  const frame: UnitFrame = { unit: view.unit, labels, channels, separator, censored: noState.censored }
  let number = 0
  function* rows(part: TableSet) {
    for (const person of persons(of, part, unitsOf)) yield* layout!.rows({ ...person, number: ++number }, frame)
  }
  return { table: { columns: layout.columns(frame), batches: eachPart(of.parts, rows) }, separator }
}

function* persons(
  { rules, view }: UnitExport,
  part: TableSet,
  unitsOf: (timeZero: number) => readonly TimeUnit[],
): Generator<Omit<UnitPerson, 'number'>> {
  for (const { enrolmentId, rows } of enrolmentsOf(part)) {
    const units = unitsOf(rows.timeZero)
    const channels = channelTrajectories(rows, rules).map((trajectory) => ({
      channel: trajectory.channel,
      states: () => view.states(trajectory, units),
    }))
    yield { enrolmentId, units, channels }
  }
}

interface WindowUnits {
  readonly labels: readonly (number | string)[]
  unitsOf(timeZero: number): readonly TimeUnit[]
}

function unitsOfWindow({ request: { window }, view, survey }: UnitExport): WindowUnits {
  if (window.kind === 'timeZero') {
    const before = view.count(window.before)
    const count = before + view.count(window.after)
    return {
      labels: Array.from({ length: count }, (_, place) => place + 1 - before),
      unitsOf: (timeZero) => [...view.fromTimeZero(timeZero, before, count)],
    }
  }
  const [from, to] = window.kind === 'calendar' ? [window.from, window.to] : [null, null]
  const units = [...view.inCalendar(from ?? survey.firstDay ?? 0, to ?? survey.lastDay ?? 0)]
  return { labels: units.map(view.calendarLabel), unitsOf: () => units }
}
