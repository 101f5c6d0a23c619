import { binomialUpperTail } from '@doorstroom/statistics'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { type RosenbaumBound, requireGammas } from './rosenbaum-bound.ts'

/**
 * Rosenbaum's bounds on the exact one-sided p-value of McNemar's test, from the discordant pairs of a 0/1 outcome.
 * Equal to `rbounds::binarysens`.
 *
 * @param treatedOnly - Pairs in which only the treated person has the outcome.
 * @param comparisonOnly - Pairs in which only the comparison person has it.
 * @throws EstimationFailure `comparison.noPairs` (no discordant pair), `comparison.badSetting` (a gamma below 1).
 *
 * Source: Rosenbaum (2002), Observational Studies, 2nd edition, section 4.3, doi 10.1007/978-1-4757-3692-2.
 *
 * @example
 * mcnemarBounds(3, 1, [1])[0].pHighest // 0.3125
 */
export function mcnemarBounds(
  treatedOnly: number,
  comparisonOnly: number,
  gammas: readonly number[],
): RosenbaumBound[] {
  requireGammas(gammas)
  const pairs = treatedOnly + comparisonOnly
  if (pairs === 0) throw contrastFailure('comparison.noPairs')
  const atLeast = (chance: number) => (treatedOnly === 0 ? 1 : binomialUpperTail(treatedOnly - 1, pairs, chance))
  return gammas.map((gamma) => ({
    gamma,
    pHighest: atLeast(gamma / (1 + gamma)),
    pLowest: atLeast(1 / (1 + gamma)),
  }))
}
