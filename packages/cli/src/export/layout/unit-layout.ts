import type { TimeUnit } from '@doorstroom/trajectories'
import type { ExportCell, ExportColumn } from '../export-column.ts'

/** What all rows of an export by week or month have in common. */
export interface UnitFrame {
  readonly unit: 'week' | 'month'
  /** What each unit is called: 1 is the week or month of time zero, or a calendar week or month. */
  readonly labels: readonly (number | string)[]
  readonly channels: readonly string[]
  /** What stands between the stretches of a sequence as text. */
  readonly separator: string
  /** The code of what lies after the end of observation. */
  readonly censored: string
}

/** One enrolment: the days of its units, and per channel the states, made only when they are asked for. */
export interface UnitPerson {
  readonly enrolmentId: string
  /** Number of the enrolment in the file, from 1. */
  readonly number: number
  readonly units: readonly TimeUnit[]
  readonly channels: readonly { readonly channel: string; states(): Iterable<string> }[]
}

/** How weeks or months are laid out in rows and columns. */
export interface UnitLayout {
  readonly id: string
  /** What a row is, and what reads it in R: a line each, for help. */
  readonly about: readonly string[]
  columns(frame: UnitFrame): readonly ExportColumn[]
  rows(person: UnitPerson, frame: UnitFrame): Iterable<readonly ExportCell[]>
}
