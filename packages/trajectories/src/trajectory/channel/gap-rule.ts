/** How far apart two spells of one state may lie to count as one. */
export interface GapRule {
  /** At most so many days without a spell. */
  readonly days: number
  /** Whether both must be with one employer. */
  readonly sameEmployer: boolean
}

const touching: GapRule = { days: 0, sameEmployer: false }

const rules: Readonly<Record<string, GapRule>> = {
  labour: { days: 28, sameEmployer: true },
  benefit: { days: 31, sameEmployer: false },
}

/**
 * The rule of a channel: work with one employer at most 28 days apart is one spell, a benefit at most 31 days apart is
 * one spell, elsewhere only what touches. A number of days of one's own holds for every channel and any employer.
 *
 * @example
 * gapRuleOf('benefit', null).days // 31
 */
export const gapRuleOf = (channel: string, days: number | null): GapRule =>
  days === null ? (rules[channel] ?? touching) : { days, sameEmployer: false }
