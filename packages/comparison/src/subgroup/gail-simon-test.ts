import { chiSquaredUpperTail } from '@doorstroom/statistics'
import type { EffectWithError } from './cochran-test.ts'

/** Do effects differ in sign: does it help some and harm others? */
export interface GailSimonTest {
  /** Squared effects in standard errors, summed over those above 0. */
  readonly above: number
  /** The same over those below 0. */
  readonly below: number
  /** Small when both are large; 1 - 0.5^(number of groups - 1) when all effects have one sign. */
  readonly pValue: number
}

/**
 * Gail and Simon's test of qualitative interaction: against effects that are all of one sign.
 *
 * Source: Gail and Simon (1985), Biometrics 41, 361-372, doi 10.2307/2530862.
 *
 * @example
 * gailSimonTest([{ estimate: 2, stdError: 1 }, { estimate: -3, stdError: 1 }]).pValue // 0.0228
 */
export function gailSimonTest(effects: readonly EffectWithError[]): GailSimonTest {
  let above = 0
  let below = 0
  for (const { estimate, stdError } of effects) {
    const square = (estimate / stdError) ** 2
    if (estimate > 0) above += square
    else below += square
  }
  const smaller = Math.min(above, below)
  const groups = effects.length
  let pValue = 0
  let chance = 0.5 ** (groups - 1)
  for (let signs = 1; signs < groups; signs += 1) {
    chance *= (groups - signs) / signs
    pValue += chance * chiSquaredUpperTail(smaller, signs)
  }
  return { above, below, pValue }
}
