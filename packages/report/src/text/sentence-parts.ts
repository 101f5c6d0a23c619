import type { Claim } from '@doorstroom/statistics'

/** A range of differences in words: both ends without sign, and which side of "no difference" they are on. */
export interface RangeParts {
  /** The end nearest to no difference for `more` and `less`; the lower end for `across`. */
  readonly low: string
  readonly high: string
  readonly shape: 'more' | 'less' | 'across' | 'about' | 'aboutLess' | 'equal'
  /** Unit of an amount in words, with its space; empty for people and for units too long for a sentence. */
  readonly unit: string
  /** Whether people are counted; an amount is less, people are fewer. */
  readonly countsPeople: boolean
}

/** One difference in words: how much without sign, and to which side. */
export interface DifferenceParts {
  readonly value: string
  readonly unit: string
  readonly direction: 'more' | 'less' | 'equal'
  readonly countsPeople: boolean
}

/** A sentence in three parts, the middle of which is set bold. */
export interface Emphasised {
  readonly before: string
  readonly emphasis: string
  readonly after: string
}

export type Certainty = Claim['certainty']

/** What an answer about a share is built of; `phrase` is null when the measure has none. */
export interface ShareParts {
  readonly per: string
  readonly estimand: string
  readonly name: string
  readonly horizon: string
  readonly range: RangeParts
  readonly phrase: string | null
  readonly label: string
}

/** What an answer about an average is built of. */
export interface AmountParts {
  readonly label: string
  readonly name: string
  readonly horizon: string
  readonly range: RangeParts
}

/** What was seen in a group without a comparison. */
export interface SeenParts {
  readonly per: string
  readonly horizon: string
  readonly estimate: string
  readonly low: string
  readonly high: string
  readonly unit: string
  readonly phrase: string | null
  readonly label: string
}

/** A finding of one outcome as a sentence of the summary. */
export interface FindingParts {
  readonly name: string
  readonly label: string
  readonly range: string
  readonly per: string
  readonly size: 'little' | 'small' | 'large' | null
  readonly certainty: Certainty
}
