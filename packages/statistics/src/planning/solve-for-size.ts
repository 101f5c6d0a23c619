import { EstimationFailure } from '../result/estimation-failure.ts'
import { rootBetween } from '../root/root-between.ts'

/**
 * The size at which a power that rises with size reaches its target; a broken number, to be rounded up.
 *
 * @throws EstimationFailure `statistics.notReachable` when not even a very large size would do.
 */
export function solveForSize(powerAt: (size: number) => number, target: number, smallest: number): number {
  if (!(target > 0 && target < 1)) throw new RangeError('power must be between 0 and 1')
  if (powerAt(smallest) >= target) return smallest
  let high = 2 * smallest
  while (powerAt(high) < target) {
    high *= 2
    if (!(high < 1e12))
      throw new EstimationFailure('statistics.notReachable', {
        nl: 'Met dit verschil wordt het gevraagde onderscheidingsvermogen nooit gehaald.',
        en: 'With this difference the power asked for is never reached.',
      })
  }
  return rootBetween((size) => powerAt(size) - target, Math.max(smallest, high / 2), high)
}
