/** Whose average a number is about. `description` claims no comparison at all. */
export const estimands = ['description', 'ITT', 'ATE', 'ATT', 'ATC', 'ATO'] as const
export type Estimand = (typeof estimands)[number]

/** What became of a number: computed, not computable, hidden for privacy, or not to be concluded from. */
export const rowStatuses = ['ok', 'notComputed', 'suppressed', 'withheld'] as const
export type RowStatus = (typeof rowStatuses)[number]

/**
 * One number with its uncertainty and its pedigree: the only form in which a number leaves the toolkit.
 * The names are the same in memory, in JSON and as CSV header (broom's glossary, in camelCase).
 */
export interface ResultRow {
  /** Unique within a document and stable between runs. */
  readonly id: string
  /** Id of the measure, or of the table a structural row belongs to (`flow`, `covariate-balance`). */
  readonly measure: string
  /** Who the number is about, in one phrase, such as `everyone assigned`. */
  readonly population: string
  /** `treated`, `comparison` or null when both arms are meant. */
  readonly arm: string | null
  /** `treated - comparison` for a difference, else null. */
  readonly contrast: string | null
  /** Days after time zero; 0 for what is known at time zero. */
  readonly horizonDays: number
  readonly estimand: Estimand
  /** Id of the estimator that made the number. */
  readonly estimator: string
  /** What this row is within its result: `proportion`, `mean`, `difference`, a state, a covariate. */
  readonly term: string
  /** Null when it could not be computed or may not be shown; never NaN. */
  readonly estimate: number | null
  readonly stdError: number | null
  readonly confLow: number | null
  readonly confHigh: number | null
  /** Between 0 and 1, such as 0.95; null when the row has no interval. */
  readonly confLevel: number | null
  /** The value that stands for no difference (0 for a difference, 1 for a ratio); null when there is none. */
  readonly nullValue: number | null
  readonly pValue: number | null
  /** Persons (or units) behind the number. */
  readonly n: number | null
  /** Persons with the event, for a share. */
  readonly nEvents: number | null
  /** `share`, `persons`, `weeks`, `points` ...; shares are 0 to 1, never percent. */
  readonly unit: string
  readonly status: RowStatus
  /** Codes that say why there is no number. */
  readonly reasons: readonly string[]
  /** Codes of what a reader must know before using the number. */
  readonly warnings: readonly string[]
  /** Which disclosure profile and rule touched the row; null before the gate. */
  readonly disclosure: string | null
  /** First twelve hexadecimal digits of the protocol hash; null without a study. */
  readonly protocol: string | null
}

/** What a row says about a number's place in a study; an estimator fills in the rest. */
export type RowContext = Pick<ResultRow, 'measure' | 'population' | 'horizonDays' | 'unit'> &
  Partial<Pick<ResultRow, 'id' | 'arm' | 'contrast' | 'protocol' | 'warnings'>>
