import { workOfUnknownKind } from '../work/job-states.ts'
import { joined } from './clean-spells.ts'
import { isBenefitState } from './is-benefit-state.ts'
import { firstInPriority } from './state-priority.ts'
import type { StateSpan } from './state-span.ts'
import { withoutOverlap } from './without-overlap.ts'

/** Ordinary work; together with a benefit it is work with a supplementary benefit. */
const ordinaryWork: ReadonlySet<string> = new Set(['WP', 'ZZ', 'WT', 'WF', workOfUnknownKind])

const benefitOnly = 'UB'
const workWithBenefit = 'WB'
const neither = 'NB'

/**
 * Several channels as one: on each day the state that comes first in the priority. A benefit of any regime is `UB`, no
 * benefit is `NB`, and ordinary work on a day with a benefit is `WB`. A day without a spell in any channel stays without.
 *
 * @param spells by channel, each without overlap
 * @throws UnrankedStates when states of different channels hold on one day and the priority does not name both
 * @example
 * combinedSpells(new Map([['benefit', [{ state: 'PW', begin: 0, end: 9 }]]]), statePriority)[0]?.state // 'UB'
 */
export function combinedSpells(
  spells: ReadonlyMap<string, readonly StateSpan[]>,
  priority: readonly string[],
): StateSpan[] {
  const layers = [...spells].flatMap(([channel, spans]) => (channel === 'benefit' ? spans.map(asState) : spans))
  const pieces = withoutOverlap(layers, (present) => {
    const first = firstInPriority(present, priority)
    const hasBenefit = present.some(({ state }) => state === benefitOnly)
    return hasBenefit && ordinaryWork.has(first.state) ? { ...first, state: workWithBenefit } : first
  })
  return joined(pieces, { days: 0, sameEmployer: false })
}

const asState = ({ state, begin, end }: StateSpan): StateSpan => ({
  state: isBenefitState(state) ? benefitOnly : neither,
  begin,
  end,
})
