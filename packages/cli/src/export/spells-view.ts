import { type ChannelTrajectory, type Day, spellsInView } from '@doorstroom/trajectories'
import type { ExportCell, ExportColumn } from './export-column.ts'

/** The view by spell: a row per stretch of days, with dates, and whether its begin and its end were seen. */
export const spellsView = {
  id: 'spells',
  columns: [
    { name: 'enrolment_id', kind: 'text' },
    { name: 'channel', kind: 'text' },
    { name: 'state', kind: 'text' },
    { name: 'begin', kind: 'day' },
    { name: 'end', kind: 'day' },
    { name: 'begin_seen', kind: 'integer' },
    { name: 'end_seen', kind: 'integer' },
  ] as readonly ExportColumn[],
  *rows(
    enrolmentId: string,
    trajectories: readonly ChannelTrajectory[],
    [from, to]: readonly [Day | null, Day | null],
  ): Generator<readonly ExportCell[]> {
    for (const trajectory of trajectories)
      for (const { state, begin, end, isBeginSeen, isEndSeen } of spellsInView(trajectory, from, to))
        yield [enrolmentId, trajectory.channel, state, begin, end, isBeginSeen ? 1 : 0, isEndSeen ? 1 : 0]
  },
} as const
