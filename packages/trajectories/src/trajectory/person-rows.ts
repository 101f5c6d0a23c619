import type { Day } from '../calendar/calendar-day.ts'
import type { agreements } from '../codebook/table/agreements.ts'
import type { contacts } from '../codebook/table/contacts.ts'
import type { costs } from '../codebook/table/costs.ts'
import type { enrolments } from '../codebook/table/enrolments.ts'
import type { evaluations } from '../codebook/table/evaluations.ts'
import type { goals } from '../codebook/table/goals.ts'
import type { handovers } from '../codebook/table/handovers.ts'
import type { harms } from '../codebook/table/harms.ts'
import type { intakes } from '../codebook/table/intakes.ts'
import type { jobs } from '../codebook/table/jobs.ts'
import type { measurements } from '../codebook/table/measurements.ts'
import type { persons } from '../codebook/table/persons.ts'
import type { phases } from '../codebook/table/phases.ts'
import type { placements } from '../codebook/table/placements.ts'
import type { searchActivities } from '../codebook/table/search-activities.ts'
import type { searchEvents } from '../codebook/table/search-events.ts'
import type { searchWeeks } from '../codebook/table/search-weeks.ts'
import type { spells } from '../codebook/table/spells.ts'
import type { RowOf } from '../table/row-of.ts'

/** A row without the ids that could tell who it is about. */
type Nameless<Row> = Omit<Row, 'personId' | 'enrolmentId'>

export type Person = Nameless<RowOf<typeof persons>>
export type Intake = Nameless<RowOf<typeof intakes>>
export type Enrolment = Nameless<RowOf<typeof enrolments>>
export type Spell = Nameless<RowOf<typeof spells>>
export type Job = Nameless<RowOf<typeof jobs>>
export type SearchWeek = Nameless<RowOf<typeof searchWeeks>>
export type SearchActivity = Nameless<RowOf<typeof searchActivities>>
export type SearchEvent = Nameless<RowOf<typeof searchEvents>>

export type Contact = Nameless<RowOf<typeof contacts>>
export type Phase = Nameless<RowOf<typeof phases>>
export type Evaluation = Nameless<RowOf<typeof evaluations>>
export type Goal = Nameless<RowOf<typeof goals>>
export type Placement = Nameless<RowOf<typeof placements>>
export type Cost = Nameless<RowOf<typeof costs>>
export type Harm = Nameless<RowOf<typeof harms>>
export type Handover = Nameless<RowOf<typeof handovers>>

/** A plan or contract with its evaluations, earliest first. */
export type Agreement = Nameless<RowOf<typeof agreements>> & { readonly evaluations: readonly Evaluation[] }

/** An answered questionnaire with its raw, unreversed item answers by item number. */
export type Measurement = Nameless<RowOf<typeof measurements>> & { readonly items: ReadonlyMap<number, number> }

/**
 * Everything known of one enrolment, sorted by time; what a measure sees. It has no person id and no way to look
 * up another person. Spells and jobs are half-open `[begin, end)`; `end` is null while it lasts at `observationEnd`.
 */
export interface PersonRows {
  /** `enrolments.assignment_date`: day 0 of every window. */
  readonly timeZero: Day
  /** First day on which nothing is known any more. */
  readonly observationEnd: Day
  readonly enrolment: Enrolment
  /** The other enrolments of the same person, earliest first. */
  readonly otherEnrolments: readonly Enrolment[]
  readonly person: Person | null
  readonly intake: Intake | null
  readonly spells: readonly Spell[]
  readonly jobs: readonly Job[]
  readonly measurements: readonly Measurement[]
  readonly searchWeeks: readonly SearchWeek[]
  readonly searchActivities: readonly SearchActivity[]
  readonly searchEvents: readonly SearchEvent[]
  /** Of this enrolment, like phases, agreements, goals, placements and costs. */
  readonly contacts: readonly Contact[]
  readonly phases: readonly Phase[]
  readonly agreements: readonly Agreement[]
  readonly goals: readonly Goal[]
  readonly placements: readonly Placement[]
  readonly costs: readonly Cost[]
  readonly harms: readonly Harm[]
  readonly handovers: readonly Handover[]
}

/** Someone who was screened for an intervention, whether or not they started; what a measure of the gate sees. */
export interface EligiblePerson {
  readonly eligibleDay: Day
  readonly started: boolean
  readonly outcome: string
  readonly screenScore: number | null
  readonly person: Person | null
  readonly intake: Intake | null
}
