/** A column with one cell a person; null, NaN and empty text are missing. */
export interface RiskColumn {
  readonly name: string
  readonly values: ArrayLike<string | number | null>
}

/** Spells in any order, one entry a spell in each column. */
export interface RiskSpells {
  /** Row of the person, 0 to persons - 1. */
  readonly person: ArrayLike<number>
  /** What the person did; with several channels the channel is part of it. Null is missing and counts as a state. */
  readonly state: ArrayLike<string | number | null>
  /** First day, in days since 1970-01-01; always known. */
  readonly begin: ArrayLike<number>
  /** The day after the last day; null or NaN for a spell that still runs. */
  readonly end: ArrayLike<number | null>
}

/** What the risk of a file is computed from. */
export interface RiskInput {
  /** Number of persons; every column has this many cells. */
  readonly persons: number
  /**
   * What others may know of a person: sex, age band, region, education, benefit type, quarter of the start. Coarsen first
   * (`fiveYearBand`, `quarterName`), since it is the coarse file that is judged.
   */
  readonly quasiIdentifiers: readonly RiskColumn[]
  /** Columns that nobody may come to know of a person: health, origin. */
  readonly specialColumns: readonly RiskColumn[]
  readonly spells?: RiskSpells
}
