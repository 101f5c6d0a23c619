import type { Estimand, ResultRow, Text } from '@doorstroom/statistics'

/** Everything that decides what may be said about one difference; gathered by the study runner. */
export interface ClaimFacts {
  readonly measure: string
  readonly role: 'primary' | 'secondary' | 'context' | 'description' | 'exploratory'
  readonly kind: 'share' | 'amount'
  readonly horizonDays: number
  readonly design: 'randomised' | 'comparison-group' | 'single-group'
  /** Declared mechanism of assignment; `UNK` when unknown. */
  readonly mechanism: string
  readonly estimand: Estimand
  /** The difference the claim is about; null when there is none. */
  readonly difference: ResultRow | null
  /** The same difference under every pre-specified sensitivity analysis. */
  readonly sensitivity: readonly ResultRow[]
  readonly nTreated: number
  readonly nComparison: number
  /** Standard deviation of the outcome, for amounts; null for shares. */
  readonly standardDeviation: number | null
  /** Largest |standardised mean difference| after adjustment, over all and over essential covariates; null when not applicable. */
  readonly largestImbalance: number | null
  /** The same before any adjustment. */
  readonly largestImbalanceBefore: number | null
  readonly largestEssentialImbalance: number | null
  /** Effective sample size after weighting, and the n it came from; null without weights. */
  readonly effectiveSampleSize: number | null
  readonly sampleSize: number | null
  /** Share of participants inside the common support; null without a propensity score. */
  readonly commonSupport: number | null
  /** Share of each arm without the outcome. */
  readonly missingTreated: number
  readonly missingComparison: number
  /**
   * Share of everyone to whom the measure applies at all, 0 to 1; below 1 the comparison is among some people only
   * (those who met a rejection, say), chosen by what happened after time zero.
   */
  readonly applicable: number
  /** Share of everyone observed through the horizon. */
  readonly followedThrough: number
  /** E-value of the confidence limit nearest to no difference; null when not applicable. */
  readonly eValueLimit: number | null
  /** Evidence grade 1 to 5 of the design after its gates. */
  readonly evidenceGrade: number
  /** Scale reliability of the instrument behind the measure; null when not a scale. */
  readonly reliability: number | null
  /** True when the protocol names this measure. */
  readonly planned: boolean
}

/** What a rule does when its condition holds. */
export type ClaimEffect =
  | { readonly kind: 'withhold' }
  | { readonly kind: 'annex' }
  | { readonly kind: 'noCause' }
  | { readonly kind: 'lowerCertainty'; readonly steps: 1 | 2 }
  | { readonly kind: 'name' }

/** One rule about what may be said; W-numbers are those of the reporting rules. */
export interface ClaimRule {
  /** Stable reason code, `tooWide`; the key of its text in the glossary. */
  readonly id: string
  /** `W-04`, or `G-..` for a certainty rule. */
  readonly number: string
  readonly text: Text
  readonly effects: readonly ClaimEffect[]
  applies(facts: ClaimFacts): boolean
}
