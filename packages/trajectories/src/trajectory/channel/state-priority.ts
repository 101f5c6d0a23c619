import { codeListOf } from '../../codebook/code-list-of.ts'
import { workOfUnknownKind } from '../work/job-states.ts'
import type { StateSpan } from './state-span.ts'

/** State that says observation ended by itself (pension age, death, emigration): nothing else holds beside it. */
const endOfObservation = 'XX'

/** Last of the kinds of ordinary work in list STATE. */
const lastKindOfWork = 'WF'

/**
 * Which state counts when several hold on one day, the first before the next: the order of the list STATE, with the end
 * of observation before all, and work of an unknown kind after the kinds of ordinary work.
 *
 * @example
 * statePriority.slice(0, 3) // ['XX', 'WP', 'ZZ']
 */
export const statePriority: readonly string[] = [
  endOfObservation,
  ...Object.keys(codeListOf('STATE').codes)
    .filter((state) => state !== endOfObservation)
    .flatMap((state) => (state === lastKindOfWork ? [state, workOfUnknownKind] : [state])),
]

/** Two states hold on one day and the declared priority does not name both: which one counts is not guessed. */
export class UnrankedStates extends RangeError {
  readonly code = 'trajectories.statesUnranked'

  constructor() {
    super('two states hold on one day, and the priority does not name them both')
    this.name = 'UnrankedStates'
  }
}

/**
 * The span whose state comes first in the priority; of one state the span that ends last.
 *
 * @throws UnrankedStates when states differ and one of them is not in the priority
 */
export function firstInPriority<Span extends StateSpan>(present: readonly Span[], priority: readonly string[]): Span {
  return present.reduce((best, next) => {
    if (next.state === best.state) return next.end > best.end ? next : best
    const [bestRank, nextRank] = [priority.indexOf(best.state), priority.indexOf(next.state)]
    if (bestRank < 0 || nextRank < 0) throw new UnrankedStates()
    return nextRank < bestRank ? next : best
  })
}
