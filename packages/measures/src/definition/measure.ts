import type { Estimand, Source, Text } from '@doorstroom/statistics'
import type { EligiblePerson, PersonRows, tables } from '@doorstroom/trajectories'
import type { z } from 'zod'
import type { GroupRows, GroupValue } from './group-rows.ts'
import type { Measured, MeasureReason, TimedEvent } from './measured.ts'

export const measureFamilies = [
  'outflow',
  'trajectory-shape',
  'search',
  'beliefs',
  'match',
  'participation',
  'process',
  'system',
  'cost-and-harm',
  'quality-gate',
  'study-instrument',
] as const
export type MeasureFamily = (typeof measureFamilies)[number]

type Schemas = (typeof tables)[number]
/** `jobs.begin`: a column of a canonical table; a name that does not exist does not compile. */
export type ColumnPath = {
  [Schema in Schemas as Schema['name']]: `${Schema['name']}.${Schema['columns'][number]['name']}`
}[Schemas['name']]

/** An example by hand: a person drawn in a few rows, and the value a reader can compute from it. */
export interface Example<Options> {
  readonly title: Text
  readonly person: Partial<PersonRows>
  readonly options?: Partial<Options>
  readonly expected: Measured | TimedEvent
}

/** What every measure says of itself, whatever it is computed from. */
export interface MeasureFacts<Options> {
  /** kebab-case, the catalogue's. */
  readonly id: string
  readonly family: MeasureFamily
  readonly label: Text
  /** A handful of words under the label. */
  readonly summary: Text
  /** For a share: how it is said of people, "had lasting work". */
  readonly phrase?: Text
  /** The question it answers, as a reader would ask it. */
  readonly question: Text
  readonly construct: Text
  /** Established definition, recalled from the literature, or our own operationalisation; said to the reader. */
  readonly origin: 'established' | 'recalled' | 'own' | 'study'
  readonly sources: readonly Source[]
  readonly unit: string
  readonly unitLabel: Text
  readonly range: readonly [number, number]
  /** Value that stands for nothing happening (a slope of 0, a ratio of 1); null for a plain level. */
  readonly nullValue: number | null
  readonly direction: 'higher' | 'lower' | 'none'
  /** Set when the measure exists only for some (workers, leavers): who, and the twin that exists for everyone. */
  readonly conditional?: { readonly on: Text; readonly unconditionalTwin: string }
  readonly needs: { readonly required: readonly ColumnPath[]; readonly optional: readonly ColumnPath[] }
  readonly options: z.ZodType<Options>
  readonly minimum: { readonly persons: number; readonly events?: number }
  readonly limits: readonly Text[]
}

/** One value per enrolment; a share when every value is 0 or 1. */
export interface PersonMeasure<Options> extends MeasureFacts<Options> {
  readonly kind: 'share' | 'amount'
  readonly examples: readonly Example<Options>[]
  /** How many days after time zero must be seen for the value to be known. */
  horizonDays(options: Options): number
  value(person: PersonRows, options: Options): Measured
  /** The same of several people at once, where that is quicker: of each what `value` gives. */
  values?(persons: readonly PersonRows[], options: Options): readonly Measured[]
}

/** A time until the first of several competing events, summarised as cumulative incidence per cause. */
export interface EventMeasure<Options> extends MeasureFacts<Options> {
  readonly kind: 'events'
  readonly examples: readonly Example<Options>[]
  readonly causes: Readonly<Record<string, Text>>
  /** Days after the start of the clock at which the incidence is reported. */
  horizonsDays(options: Options): readonly number[]
  event(person: PersonRows, options: Options): TimedEvent | { readonly reason: MeasureReason }
}

/** About a group as a whole: selection, reliability, balance, distributions. */
export interface GroupMeasure<Options> extends MeasureFacts<Options> {
  readonly kind: 'group'
  /** Labels of the terms it returns, where they are fixed. */
  readonly terms?: Readonly<Record<string, Text>>
  readonly estimand?: Estimand
  readonly examples: readonly GroupExample<Options>[]
  group(rows: GroupRows, options: Options): readonly GroupValue[]
}

export interface GroupExample<Options> {
  readonly title: Text
  readonly rows: Partial<Omit<GroupRows, 'enrolled' | 'eligible' | 'registers'>> & {
    readonly registers?: Partial<GroupRows['registers']>
    readonly enrolled?: readonly Partial<PersonRows>[]
    readonly eligible?: readonly Partial<EligiblePerson>[]
  }
  readonly options?: Partial<Options>
  readonly expected: readonly Partial<GroupValue>[]
}

/** Any measure; the options are checked against its own schema before use. */
// biome-ignore lint/suspicious/noExplicitAny: a list of measures holds definitions with different options
export type Measure = PersonMeasure<any> | EventMeasure<any> | GroupMeasure<any>
