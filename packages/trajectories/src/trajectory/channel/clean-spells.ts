import type { PersonRows } from '../person-rows.ts'
import { type GapRule, gapRuleOf } from './gap-rule.ts'
import { heard, seenSpells } from './seen-spells.ts'
import { firstInPriority } from './state-priority.ts'
import type { StateSpan } from './state-span.ts'
import { withoutOverlap } from './without-overlap.ts'

/** How spells are cleaned. */
export interface CleaningRules {
  /** Which state counts when several hold on one day, the first before the next. */
  readonly priority: readonly string[]
  /** Gaps to bridge in every channel, in days; null for the rule of each channel. */
  readonly bridgeDays: number | null
}

/**
 * The spells of one channel as far as seen, in order of time, without a day in two of them. A spell that lasts at the
 * end of observation ends there. Of work the jobs are part: a job counts on days on which no spell says what kind of work
 * it was. What overlaps is decided by the priority. Spells of one state become one when they touch, or when at most a gap
 * lies between them and no other state does. Days without a spell or job stay without.
 *
 * @throws UnrankedStates when spells of different states overlap and the priority does not name both
 * @example
 * cleanSpells(person, 'benefit', { priority: statePriority, bridgeDays: null }) // [{ state: 'PW', begin: 0, end: 80 }]
 */
export function cleanSpells(
  person: Pick<PersonRows, 'spells' | 'jobs' | 'observationEnd'>,
  channel: string,
  { priority, bridgeDays }: CleaningRules,
): StateSpan[] {
  const gap = gapRuleOf(channel, bridgeDays)
  const seen = seenSpells(person, channel)
  return joined(
    withoutOverlap(seen, (present) => firstInPriority(heard(present), priority)),
    gap,
  )
}

/**
 * Successive spans of one state as one, where they touch or the gap between them may be bridged.
 *
 * @param spans in order of time, without overlap
 */
export function joined(
  spans: readonly (StateSpan & { readonly employer?: string | null })[],
  gap: GapRule,
): StateSpan[] {
  const whole: StateSpan[] = []
  let employer: string | null = null
  for (const next of spans) {
    const last = whole.at(-1)
    const nextEmployer = next.employer ?? null
    const isBridged =
      last !== undefined &&
      last.state === next.state &&
      (next.begin === last.end ||
        (next.begin - last.end <= gap.days && (!gap.sameEmployer || (employer !== null && employer === nextEmployer))))
    if (isBridged) whole[whole.length - 1] = { ...last, end: next.end }
    else whole.push({ state: next.state, begin: next.begin, end: next.end })
    employer = nextEmployer
  }
  return whole
}
