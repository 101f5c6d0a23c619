import type { Claim } from '@doorstroom/statistics'
import type { ClaimEffect, ClaimFacts, ClaimRule } from './claim-rule.ts'
import { above, below } from './fact.ts'
import { claimRules } from './index.ts'

const certainties = ['veryLow', 'low', 'moderate', 'high'] as const

/**
 * Decides what may be said about one difference, before any sentence is written. Every rule that applies gives its reason.
 *
 * Certainty starts high with a lottery, moderate for a comparison group that is alike (every |standardised difference| at
 * most 0.1, at least 90 percent overlap) and else low, very low without comparison; rules take steps away, rules with the same
 * number only once. An interval that holds zero withholds nothing: the report says what is not known.
 * Words of cause need a lottery or evidence grade 4, and no rule against them. What is withheld gets no wording.
 *
 * Starting points and steps follow GRADE (Guyatt and others 2011, 10.1016/j.jclinepi.2010.04.026); the limits are our own.
 *
 * @example
 * decideClaim(facts) // { wording: 'causal', certainty: 'moderate', place: 'pageOne', reasons: ['imprecise'], ... }
 */
export function decideClaim(facts: ClaimFacts): Claim {
  const rules = claimRules.filter((rule) => rule.applies(facts))
  const effects = rules.flatMap((rule) => rule.effects)
  const has = (kind: ClaimEffect['kind']) => effects.some((effect) => effect.kind === kind)
  const place = has('withhold') ? 'withheld' : has('annex') ? 'annex' : 'pageOne'
  const certainty = certainties[Math.max(0, startOf(facts) - stepsOf(rules))]!
  return {
    measure: facts.measure,
    horizonDays: facts.horizonDays,
    row: facts.difference?.id ?? null,
    wording: place === 'withheld' ? 'none' : wordingOf(facts, has('noCause')),
    certainty,
    place,
    reasons: rules.map(({ id }) => id),
  }
}

function startOf(facts: ClaimFacts): number {
  if (facts.design === 'randomised') return 3
  if (facts.design === 'single-group') return 0
  return isAlike(facts) ? 2 : 1
}

function isAlike({ largestImbalance, commonSupport }: ClaimFacts): boolean {
  return (
    largestImbalance !== null && !above(largestImbalance, 0.1) && commonSupport !== null && !below(commonSupport, 0.9)
  )
}

function stepsOf(rules: readonly ClaimRule[]): number {
  const steps = new Map<string, number>()
  for (const { number, effects } of rules) {
    for (const effect of effects) {
      if (effect.kind === 'lowerCertainty') steps.set(number, Math.max(steps.get(number) ?? 0, effect.steps))
    }
  }
  return Array.from(steps.values()).reduce((sum, one) => sum + one, 0)
}

function wordingOf(facts: ClaimFacts, noCause: boolean): Claim['wording'] {
  if (!noCause && (facts.design === 'randomised' || facts.evidenceGrade >= 4)) return 'causal'
  return facts.design === 'comparison-group' && facts.commonSupport !== null ? 'adjusted' : 'raw'
}
